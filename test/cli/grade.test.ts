import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gradeCommand } from '../../src/cli/grade/command.ts';
import { presetIds } from '../../src/presets/index.ts';
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

describe('npm run grade', () => {
  it('prints the tier table and the pyramid, and writes a workbook', async () => {
    const { code, out, error } = await run(list, '--out', path('a.xlsx'), '--lang', 'zh-CN');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('骨干客户');
    expect(out).toContain('█');
    expect(out).toContain('已评定 20 个客户，0 个待定，0 行不计入');
    expect(readFileSync(path('a.xlsx')).subarray(0, 2).toString()).toBe('PK');
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

  it('lists every preset in its help', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const id of presetIds) expect(out).toContain(id);
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

  it('a file that is no workbook', async () => {
    writeFileSync(path('broken.xlsx'), 'not a zip');
    expect((await run(path('broken.xlsx'), '--out', path('z.xlsx'))).code).toBe(1);
  });
});
