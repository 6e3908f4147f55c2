import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { gradeCommand } from '../../src/cli/grade/command.ts';
import { openFile, saveFile } from '../../src/cli/grade/files.ts';
import { schemeOptions } from '../../src/cli/grade/scheme-options.ts';
import { OPTION_NAMES } from '../../src/cli/grade/arguments.ts';
import { needs, type Need } from '../../src/engine/index.ts';
import { needName } from '../../src/locales/need-name.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { presetIds, type PresetId } from '../../src/presets/index.ts';
import { customers } from '../support/customers.ts';
import { TODAY } from '../support/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const run = (...args: readonly string[]) => gradeCommand(args, { today: TODAY, language: 'en_US.UTF-8' });

const list = path('list.csv');
writeFileSync(
  list,
  customers(20)
    .map((row) => row.join(','))
    .join('\r\n'),
);

/** A list with every column that a preset asks for: rates and ratings within bounds, days that make sense. */
function listFor(id: PresetId): string {
  const wanted = needs(presetScheme(id, 'en-US'));
  const cell = ({ key, kind }: Need, i: number): string | number => {
    if (key === 'customer') return `C${String(1000 + (i % 150))}`;
    if (key === 'date') return new Date(Date.UTC(2025, 0, 1 + ((i * 37) % 300))).toISOString().slice(0, 10);
    if (key === 'value' || kind === 'number') return 100 + ((i * 7919) % 900);
    return 1 + ((i * 31) % 9);
  };
  const rows = Array.from({ length: 450 }, (_none, i) => wanted.map((need) => cell(need, i)));
  const unique = rows.filter((_row, i) => i < 150 || wanted.some(({ key }) => key === 'date'));
  return [wanted.map(({ name }) => needName(name, 'en-US')), ...unique]
    .map((row) => row.map((field) => `"${String(field)}"`).join(','))
    .join('\r\n');
}

describe('npm run grade', () => {
  it('prints the tier table and the pyramid, and writes a workbook', async () => {
    const { code, out, error } = await run(list, '--out', path('a.xlsx'), '--lang', 'zh-CN');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('骨干客户');
    expect(out).toContain('█');
    expect(out).toContain('已评定 20 个客户，0 个待定，0 行不计入');
    expect(readFileSync(path('a.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('divides the eight types at thresholds that are given', async () => {
    const rfm = path('rfm.csv');
    writeFileSync(rfm, 'Customer,Days since last order,Orders,Amount\r\nA,60,6,80\r\nB,61,6,80\r\nC,60,5,79');
    const eight = ['--method', 'rfm', '--set', 'map=rfm-8', '--lang', 'zh-CN'];
    const { code } = await run(rfm, '--out', path('rfm-8.csv'), ...eight, '--set', 'threshold=60,6,80');
    expect(code).toBe(0);
    const written = readFileSync(path('rfm-8.csv'), 'utf8').split('\r\n');
    expect(written[1]).toContain('重要价值客户');
    expect(written[2]).toContain('重要保持客户');
    expect(written[3]).toContain('一般发展客户');
    const wrong = await run(rfm, '--out', path('rfm-8.csv'), ...eight, '--set', 'threshold=60,6');
    expect(wrong.code).toBe(2);
  });

  it('prints one JSON object whose counts add up', async () => {
    const { out } = await run(list, '--out', path('b.xlsx'), '--json');
    const json = JSON.parse(out) as Record<string, unknown> & { tiers: { count: number }[] };
    expect(Object.keys(json)).toEqual([
      'rows',
      'graded',
      'pending',
      'skipped',
      'tiers',
      'issues',
      'requests',
      'bytesOut',
      'bytesIn',
    ]);
    expect(json.tiers.reduce((sum, tier) => sum + tier.count, 0)).toBe(20);
    expect(Number(json['requests'])).toBeLessThanOrEqual(34);
  });

  it('lets the result columns follow the input columns in a text table', async () => {
    await run(list, '--out', path('c.csv'), '--lang', 'zh-CN');
    const [header = ''] = readFileSync(path('c.csv'), 'utf8').split('\r\n');
    expect(header.replace('\ufeff', '')).toBe(
      '客户,月均销量,销售额增长,网络覆盖,忠诚度,发展前景,年销售额,得分,等级,评定依据,提升建议,服务策略',
    );
  });

  it('makes the columns of a text table as wide as what is in them', () => {
    const wide = path('wide.csv');
    writeFileSync(wide, '客户名称,Sales\r\n苏州合泽医疗器械有限公司,12');
    const opened = openFile(wide, null);
    if (opened === null || typeof opened === 'string' || !opened.ok) throw new Error('not opened');
    const [sheet] = opened.workbook.sheets;
    expect([0, 1].map((column) => sheet?.columns.get(column)?.size)).toEqual([26, 9]);
  });

  it('gives equal files for equal input', async () => {
    await run(list, '--out', path('d.xlsx'));
    await run(list, '--out', path('e.xlsx'));
    expect(readFileSync(path('d.xlsx')).equals(readFileSync(path('e.xlsx')))).toBe(true);
  });

  it('grades a workbook that it wrote again, in place', async () => {
    await run(list, '--out', path('f.xlsx'));
    const { code } = await run(path('f.xlsx'), '--out', path('g.csv'));
    expect(code).toBe(0);
    expect(readFileSync(path('g.csv'), 'utf8').split('\r\n')[0]?.match(/Tier/gu)).toHaveLength(1);
  });

  it('takes the column that --map names', async () => {
    const { code, out } = await run(
      list,
      '--out',
      path('h.xlsx'),
      '--map',
      'Loyalty=发展前景',
      '--map',
      'Prospects=忠诚度',
      '--json',
    );
    expect([code, out.includes('"rows":20')]).toEqual([0, true]);
  });

  it('tells columns of one header apart: by a number after it, by their letters, and in its messages', async () => {
    writeFileSync(path('twice.csv'), 'Name,Name,Sales,Sales\r\nx,A,1,100\r\nx,B,9,n/a\r\nx,C,5,50');
    const twice = [path('twice.csv'), '--out', path('twice-out.csv'), '--method', 'abc', '--json'];
    const issuesOf = async (...map: readonly string[]): Promise<readonly string[]> => {
      const { code, out } = await run(...twice, ...map.flatMap((pair) => ['--map', pair]));
      expect(code).toBe(0);
      const { issues } = JSON.parse(out) as { issues: readonly Record<'code' | 'address', string>[] };
      return issues.map(({ code, address }) => `${code} ${address}`);
    };
    const guessed = await issuesOf();
    expect(guessed).toContain('same-headers twice!A1');
    expect(guessed).toContain('same-headers twice!C1');
    for (const map of [
      ['customer=B', 'value=d'],
      ['customer=Name (2)', 'value=Sales (2)'],
    ]) {
      const chosen = await issuesOf(...map);
      expect(chosen).toContain('not-a-number twice!D3');
      expect(chosen.join()).not.toMatch(/same-headers|duplicate/u);
      expect(readFileSync(path('twice-out.csv'), 'utf8')).toMatch(/x,A,1,100,66\.7%,A/u);
    }
  });

  it('takes the model of a lifetime value with all that belongs to it, and a scale of ratings', async () => {
    writeFileSync(path('orders.csv'), listFor('clv-bg-nbd'));
    const forecast = [path('orders.csv'), '--out', path('forecast.csv'), '--method', 'clv'];
    expect(await run(...forecast, '--set', 'horizon=2', '--set', 'model=bg-nbd')).toMatchObject({ code: 0 });
    const ratings = 'Customer,Scale,Margin,Potential,Fit,Quality,Price,Service,Share';
    writeFileSync(path('ratings.csv'), `${ratings}\r\nA,3,3,3,3,2,3,3,4\r\nB,1,5,1,1,5,5,5,5`);
    const needs = [
      'Purchase scale=Scale',
      'Strategic fit=Fit',
      'Product quality=Quality',
      'Share of supply=Share',
    ];
    const map = needs.flatMap((pair) => ['--map', pair]);
    const kaism = [path('ratings.csv'), '--out', path('kaism.csv'), '--method', 'kaism', ...map];
    expect(await run(...kaism, '--set', 'scale=1,5')).toMatchObject({ code: 0 });
    expect(readFileSync(path('kaism.csv'), 'utf8')).toMatch(/A,.*,Develop,[^]*B,.*,Maintain,/u);
  });

  it('reaches other methods and their options', async () => {
    const { out } = await run(
      list,
      '--out',
      path('i.xlsx'),
      '--method',
      'abc',
      '--set',
      'cuts=0.5,0.9',
      '--json',
    );
    expect((JSON.parse(out) as { tiers: unknown[] }).tiers).toHaveLength(3);
  });

  it('keeps the bins that are set, whether before or after the map', async () => {
    const file = path('bins.csv');
    writeFileSync(file, listFor('rfm-8'));
    const rfm = [file, '--out', path('bins-out.csv'), '--method', 'rfm'];
    for (const sets of [
      ['bins=3', 'map=rfm-8'],
      ['map=rfm-8', 'bins=3'],
    ]) {
      expect((await run(...rfm, ...sets.flatMap((pair) => ['--set', pair]))).code).toBe(0);
      const [header = [], ...rows] = readFileSync(path('bins-out.csv'), 'utf8')
        .split('\r\n')
        .map((line) => line.split(','));
      const scores = new Set(rows.map((row) => row[header.indexOf('R')] ?? ''));
      expect([...scores].sort()).toEqual(['', '1', '2', '3']);
    }
  });

  it.each(['en-US', 'zh-CN'])('lists every preset and every option in its help (%s)', async (lang) => {
    const { code, out } = await run('--help', '--lang', lang);
    expect(code).toBe(0);
    for (const id of presetIds) expect(out).toContain(id);
    for (const option of OPTION_NAMES) expect(out).toMatch(new RegExp(`^  --${option} `, 'mu'));
    for (const { name } of schemeOptions) expect(out).toMatch(new RegExp(`^  ${name} `, 'mu'));
  });

  it.each(presetIds)('writes a text table by %s, whose result columns follow', async (id) => {
    const file = path(`${id}.csv`);
    writeFileSync(file, listFor(id));
    const { code, error } = await run(file, '--out', path(`${id}-out.csv`), '--preset', id);
    expect([code, error]).toEqual([0, '']);
    const lines = readFileSync(path(`${id}-out.csv`), 'utf8').split('\r\n');
    expect(lines[0]).toContain(',Tier');
    expect(lines.length).toBeGreaterThan(20);
  });
});

describe('npm run grade refuses', () => {
  const bad = [
    ['no input', []],
    ['no output', [list]],
    ['its own input', [list, '--out', list]],
    ['an unknown option', [list, '--out', path('z.xlsx'), '--nonsense']],
    ['an unknown preset', [list, '--out', path('z.xlsx'), '--preset', 'nonsense']],
    ['an unknown --set', [list, '--out', path('z.xlsx'), '--set', 'nonsense=1']],
    ['a wrong --set', [list, '--out', path('z.xlsx'), '--set', 'missing=maybe']],
    ['a wrong day', [list, '--out', path('z.xlsx'), '--as-of', '2026-02-30']],
    ['another kind of file', [list, '--out', path('z.txt')]],
    ['a folder that is not there', [list, '--out', path('no/such/z.xlsx')]],
  ] as const;

  it.each(bad)('%s as bad usage', async (_what, args) => {
    const { code, out, error } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).not.toBe('');
  });

  it.each([
    ['abc', 'cuts=80,95', '--set cuts'],
    ['pyramid', 'shares=0.5,0.2', '--set shares'],
    ['scorecard', 'max-missing=101', '--set max-missing'],
    ['rfm', 'cuts-recency=1,2,3,4', '--set cuts-recency'],
    ['rfm', 'window-from=2026-01-01', '--method (--set window-from)'],
    ['rfm-orders', 'window-from=2026-01-02 window-to=2026-01-01', '--set window-to'],
    ['rfm', 'cuts-recency=1,2,3 cuts-frequency=1,2,3 cuts-monetary=1,2,3 bins=5', '--set cuts-recency'],
    ['rfm', 'bins=3 cuts-recency=1,2,3,4 cuts-frequency=1,2,3,4 cuts-monetary=1,2,3,4', '--set bins'],
    ['rfm', 'cuts-recency=1,2,3,4 cuts-frequency=5,3,1,2 cuts-monetary=1,2,3,4', '--set cuts-frequency'],
    ['clv', 'horizon=2.5', '--set horizon'],
    ['clv', 'model=bg-nbd horizon=0.01', '--set horizon'],
    ['clv', 'acquisition-cost=5%', '--set acquisition-cost'],
    ['clv', 'retention=0.5 model=bg-nbd', '--set model (--set retention)'],
    ['scorecard', 'cuts=90%,75%,60%,50%', '--set cuts'],
    ['scorecard', 'cuts=900,75,60,50', '--set cuts'],
    ['scorecard', 'max-missing=10 missing=zero', '--set missing (--set max-missing)'],
    ['kaism', 'scale=5,1', '--set scale'],
    ['kaism', 'cut=50%', '--set cut'],
    ['rfm', 'bins=3', '--set bins'],
    ['rfm', 'bins=9', '--set bins'],
    ['rfm', 'threshold=mean', '--set map (--set threshold)'],
    ['rfm', 'cuts-closed=left', '--set cuts-recency (--set cuts-closed)'],
    [
      'rfm',
      'cuts-recency=1,2,3,4 cuts-frequency=1,2,3,4 cuts-monetary=1,2,3,4 binning=dense',
      '--set binning (--set binning)',
    ],
    ['rfm', 'cuts-recency=1,1,3,4 cuts-frequency=1,2,3,4 cuts-monetary=1,2,3,4', '--set cuts-recency'],
  ])('%s with %s, naming the option, before the file is looked at', async (method, sets, option) => {
    const pairs = sets.split(' ').flatMap((pair) => ['--set', pair]);
    const { code, error } = await run(
      path('missing.csv'),
      ...['--out', path('z.xlsx'), '--method', method],
      ...pairs,
    );
    expect([code, error]).toEqual([2, expect.stringContaining(`Option ${option} cannot be`)]);
  });

  it.each([
    [['--set', 'missing=zero', '--set', 'missing=pending'], 'missing” is given twice'],
    [['--method', 'abc', '--method', 'rfm'], '--method is given twice'],
    [['--table', 'customers'], '--table does nothing'],
    [['--sql', 'duckdb'], '--out does nothing'],
    [['--as-of', '2026-01-01'], 'Option --method (--as-of) cannot be “scorecard”'],
  ])('what would not count: %s', async (args, said) => {
    const { code, error } = await run(list, '--out', path('z.xlsx'), ...args);
    expect([code, error]).toEqual([2, expect.stringContaining(said)]);
  });

  it('an as-of date for days that are numbers', async () => {
    writeFileSync(path('days.csv'), 'Customer,Days since last order,Orders,Amount\r\nA,60,6,80\r\nB,61,6,80');
    const { code, error } = await run(
      ...[path('days.csv'), '--out', path('z.csv'), '--method', 'rfm', '--as-of', '2026-01-01'],
    );
    expect([code, error]).toEqual([1, expect.stringContaining('cannot be “Days since last order”')]);
  });

  it.each([
    ['en-US', 'Nested bins are made from the list'],
    ['zh-CN', '组内再分组'],
  ])('cut points together with nested bins, which are made from the list (%s)', async (lang, said) => {
    const cuts = ['recency', 'frequency', 'monetary'].flatMap((one) => ['--set', `cuts-${one}=1,2,3,4`]);
    const args = [path('missing.csv'), '--out', path('z.xlsx'), '--method', 'rfm', '--lang', lang];
    const { code, error } = await run(...args, '--set', 'binning=nested', ...cuts);
    expect([code, error]).toEqual([2, expect.stringContaining(said)]);
  });

  it('a file that is not there, naming it', async () => {
    const { code, error } = await run(path('missing.xlsx'), '--out', path('z.xlsx'));
    expect(code).toBe(1);
    expect(error).toContain('missing.xlsx');
  });

  it('a list without the columns, naming file and column, and writes nothing', async () => {
    writeFileSync(path('short.csv'), '客户,金额\r\n甲,1\r\n乙,2');
    const { code, error } = await run(path('short.csv'), '--out', path('none.xlsx'), '--lang', 'zh-CN');
    expect(code).toBe(1);
    expect(error).toContain('short.csv');
    expect(error).toContain('没有找到“月均销量”对应的列');
    expect(() => readFileSync(path('none.xlsx'))).toThrow();
  });

  it.each(['Sheet:1', '[x]', 'a/b'])('a sheet called %s, which Excel does not allow', async (name) => {
    const opened = openFile(list, null);
    if (opened === null || typeof opened === 'string' || !opened.ok)
      throw new Error('The list does not open');
    opened.workbook.sheets.forEach((sheet) => (sheet.name = name));
    saveFile(path('odd.xlsx'), opened.workbook);
    const { code, error } = await run(path('odd.xlsx'), '--out', path('z.xlsx'));
    expect([code, error]).toEqual([1, expect.stringContaining(`“${name}” has a name that Excel does not`)]);
  });

  it('a file that is no workbook', async () => {
    writeFileSync(path('broken.xlsx'), 'not a zip');
    expect((await run(path('broken.xlsx'), '--out', path('z.xlsx'))).code).toBe(1);
    const saidOf = async (name: string, content: string): Promise<string> => {
      writeFileSync(path(name), content);
      return (await run(path(name), '--out', path('z.xlsx'))).error;
    };
    expect(await saidOf('text.xlsx', 'Customer,Sales\r\nA,1\r\n')).toContain('Give it the ending .csv.');
    const page = '<table><tr><th>Customer</th></tr></table>';
    for (const name of ['page.xlsx', 'page.csv'])
      expect(await saidOf(name, page)).toBe(
        `${path(name)}: what is in this file is HTML, whatever its name. Open it in Excel or the program it comes from and save it as .xlsx.`,
      );
  });

  it('a folder, on either side, and what the system does not let it write', async () => {
    mkdirSync(path('folder.csv'));
    const input = await run(path('folder.csv'), '--out', path('z.csv'));
    expect([input.code, input.error]).toEqual([
      1,
      `${path('folder.csv')}: this is a folder. Name the file in it.`,
    ]);
    const output = await run(list, '--out', path('folder.csv'));
    expect([output.code, output.error]).toEqual([2, `${path('folder.csv')} is a folder. Name a file in it.`]);
    const refused = await run(list, '--out', '/proc/graded.csv', '--json');
    expect([refused.code, refused.error]).toEqual([1, expect.stringContaining('/proc/graded.csv')]);
    expect(refused.error).toContain('may be made in its folder, or choose another place with --out');
    expect(JSON.parse(refused.out)).toEqual({
      issues: [{ code: 'file', address: '', message: refused.error }],
    });
  });

  it('to write half a file: what cannot be written whole leaves the former one as it was', () => {
    const opened = openFile(list, null);
    if (opened === null || typeof opened === 'string' || !opened.ok)
      throw new Error('The list does not open');
    writeFileSync(path('former.csv'), 'former');
    // Where the new file is made, before it takes the place of the other.
    const draft = path(`.tierwise-${String(process.pid)}.tmp`);
    mkdirSync(draft);
    expect(saveFile(path('former.csv'), opened.workbook)).toMatch(/^E/u);
    expect(readFileSync(path('former.csv'), 'utf8')).toBe('former');
    rmSync(draft, { recursive: true });
    expect(saveFile(path('former.csv'), opened.workbook)).toBeNull();
    expect(readFileSync(path('former.csv'), 'utf8')).toContain('客户1');
  });

  it('an old .xls by its name, with the way out', async () => {
    const { code, error } = await run(path('old.xls'), '--out', path('z.xlsx'));
    expect([code, error.split('\n')[0]]).toEqual([
      2,
      `“${path('old.xls')}” is an old .xls file. Save it as .xlsx first.`,
    ]);
  });

  it('a blank sheet, saying how to name another', async () => {
    writeFileSync(path('blank.csv'), '\r\n\r\n');
    const { code, error } = await run(path('blank.csv'), '--out', path('z.xlsx'));
    expect([code, error]).toEqual([1, expect.stringContaining('--sheet')]);
  });

  it('its own input by a link and by another spelling of its path', async () => {
    symlinkSync(list, path('link.csv'));
    linkSync(list, path('hard.csv'));
    const before = readFileSync(list);
    for (const [input, out] of [
      [list, path('link.csv')],
      [path('link.csv'), list],
      [path('hard.csv'), list],
      [list, join(folder, '..', basename(folder), 'list.csv')],
    ] as const)
      expect((await run(input, '--out', out)).code).toBe(2);
    expect(readFileSync(list).equals(before)).toBe(true);
  });

  it('a missing column, with the columns there are and how to name one', async () => {
    writeFileSync(path('few.csv'), 'Who,What\r\nA,1\r\nB,2');
    const { error } = await run(path('few.csv'), '--out', path('z.xlsx'));
    expect(error.split('\n').slice(0, 1)).toEqual([
      `${path('few.csv')}: few!A1:B3: No column was found for “Monthly sales”. Choose one.`,
    ]);
    expect(error).toContain('--map "Monthly sales=COLUMN". Columns: Who, What.');
    writeFileSync(path('many.csv'), `Who${',What'.repeat(9000)}\r\nA${',1'.repeat(9000)}`);
    expect((await run(path('many.csv'), '--out', path('z.xlsx'))).error.length).toBeLessThan(600);
    const wrong = await run(list, '--out', path('z.xlsx'), '--map', 'Loyalty=Nope');
    expect(wrong.error).toContain('客户|月均销量|销售额增长');
  });
});

describe('npm run grade reads', () => {
  const text = customers(20)
    .map((row) => row.join(','))
    .join('\r\n');
  // The first two characters are 客户 in GB18030, which GBK is a part of.
  const gbk = Buffer.from('bfcdbba7', 'hex');
  const ways: readonly (readonly [string, Buffer])[] = [
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['tabs', Buffer.from(text.replaceAll(',', '\t'))],
    ['semicolons', Buffer.from(text.replaceAll(',', ';'))],
  ];

  it.each(ways)('%s', async (what, bytes) => {
    const file = path(`${what}.csv`);
    writeFileSync(file, bytes);
    const { code, out } = await run(file, '--out', path('read.csv'), '--json');
    expect([code, (JSON.parse(out) as { graded: number }).graded]).toEqual([0, 20]);
  });

  it('refuses what it would misread, with the way out', async () => {
    const refusal = async (name: string, bytes: Buffer | string): Promise<string> => {
      writeFileSync(path(name), bytes);
      const { code, error } = await run(path(name), '--out', path('z.csv'), '--lang', 'zh-CN');
      expect(code, name).toBe(1);
      return error;
    };
    expect(await refusal('zipped.csv', gzipSync(text))).toContain('请先解压');
    expect(await refusal('workbook.csv', 'PK\u0003\u0004')).toContain('.xlsx');
    expect(await refusal('quote.csv', text.replace('客户3', '"客户3'))).toContain('引号没有配对（row 4）');
    expect(await refusal('text.xlsx', text)).toContain('.csv');
    expect(await refusal('wide.csv', `${'a,'.repeat(16_384)}a`)).toContain('16,384');
  });

  it('customers written in several ways, which it tells of and keeps apart', async () => {
    // A repeated name counts once, and totals are no customers.
    const names = [
      'ACME Ltd',
      'acme ltd',
      'ＡＣＭＥ Ltd',
      'ACME  Ltd',
      'Beta',
      'Beta ',
      'acme ltd',
      'Total',
      'TOTAL',
    ];
    const rows = names.map((name, i) => `${name},${String(10 + i)}`);
    writeFileSync(path('alike.csv'), ['Customer,Sales', ...rows].join('\r\n'));
    const abc = ['--out', path('z.csv'), '--method', 'abc', '--lang'];
    const english = await run(path('alike.csv'), ...abc, 'en-US');
    expect(english.out).toContain('3 customers differ from others in case, width or spaces only');
    expect(english.out).toContain('alike!A7: Row 7: Beta is already in row 6');
    expect(english.out).toContain('7 graded, 0 pending, 2 left out.');
    const chinese = await run(path('alike.csv'), ...abc, 'zh-CN');
    expect(chinese.out).toContain('仅大小写、全半角或空格不同（如“acme ltd”与“ACME Ltd”）');
  });

  it('a list below a title and a blank row', async () => {
    writeFileSync(path('title.csv'), `2026 年客户名单,,,,,,\r\n,,,,,,\r\n${text}`);
    const { code, out } = await run(path('title.csv'), '--out', path('title-out.csv'), '--json');
    expect([code, (JSON.parse(out) as { graded: number }).graded]).toEqual([0, 20]);
  });

  it('what Excel in Germany saves, and asks for the mark before decimals where nothing shows it', async () => {
    const names = 'Customer;Days since last order;Orders;Amount\r\n';
    const german = (...amounts: readonly string[]): string => {
      writeFileSync(
        path('de.csv'),
        Buffer.from(
          names + amounts.map((amount, i) => `Müller ${String(i)};6;5;${amount}`).join('\r\n'),
          'latin1',
        ),
      );
      return path('de.csv');
    };
    const rfm = ['--out', path('de-out.csv'), '--method', 'rfm'];
    expect((await run(german('1.234,56', '12,5', '1,234'), ...rfm)).code).toBe(0);
    const written = readFileSync(path('de-out.csv'), 'utf8');
    for (const line of ['Müller 0,6,5,"1,234.56"', 'Müller 1,6,5,12.5', 'Müller 2,6,5,1.234'])
      expect(written).toContain(line);
    const { code, error } = await run(german('1,234', '2,345'), ...rfm);
    expect([code, error]).toEqual([
      1,
      `${path('de.csv')}: D2 is “1,234”, and nothing in the file shows whether that is a number with decimals or with thousands. Say which mark is for decimals: --decimal , or --decimal .`,
    ]);
    expect((await run(path('de.csv'), ...rfm, '--decimal', ',')).code).toBe(0);
    expect(readFileSync(path('de-out.csv'), 'utf8')).toContain('Müller 1,6,5,2.345');
    expect((await run(path('de.csv'), ...rfm, '--decimal', 'comma')).code).toBe(2);
  });

  it('a list that ends at the last column, and writes its results on a sheet of their own', async () => {
    writeFileSync(
      path('last.csv'),
      text
        .split('\r\n')
        .map((line) => ','.repeat(16_384 - 7) + line)
        .join('\r\n'),
    );
    const { code, out } = await run(
      path('last.csv'),
      '--out',
      path('last-out.csv'),
      '--json',
      '--lang',
      'zh-CN',
    );
    expect([code, (JSON.parse(out) as { graded: number }).graded]).toEqual([0, 20]);
    expect(readFileSync(path('last-out.csv'), 'utf8')).toMatch(/^\ufeff客户,/u);
  });

  it('GBK, as Excel in China saves it', async () => {
    const ascii = 'Customer,Monthly sales,Sales growth,Network coverage,Loyalty,Prospects,Annual sales';
    const rows = Array.from({ length: 5 }, (_none, i) =>
      Buffer.concat([gbk, Buffer.from(`${String(i)},3,0.2,5,5,5,100\r\n`)]),
    );
    writeFileSync(path('gbk.csv'), Buffer.concat([Buffer.from(`${ascii}\r\n`), ...rows]));
    const { code } = await run(path('gbk.csv'), '--out', path('gbk-out.csv'));
    expect(code).toBe(0);
    expect(readFileSync(path('gbk-out.csv'), 'utf8')).toContain('客户0');
  });
});
