import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { written } from '../../src/excel/cell-text.ts';
import { drawList } from '../../src/excel/document/page.ts';
import { freeSheetName } from '../../src/excel/sheet-name.ts';
import { readInput } from '../../src/host/model/input.ts';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import { saveWorkbook } from '../../src/host/opc/save-workbook.ts';
import { fileName } from '../../src/taskpane/scorecard/file-name.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';

const RUNS = Number(process.env['RUNS'] ?? 3_000);

const CELL = { format: 'General', date1904: false };

/** Texts that somebody hopes will be run, or that break what is careless with texts. */
const HOSTILE = [
  '=1+1',
  '=HYPERLINK("https://example.com?"&A1,"x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  "'=1+1",
  "''",
  '00123',
  '1E5',
  '3-4',
  '50%',
  'TRUE',
  '#N/A',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;&amp;"\'',
  '{count} $& $1',
  '\u202Egnp.exe',
  'a\u200Bb\u2060c',
  '\u0007\u001B[31m',
  '👩‍👩‍👧‍👦',
  '\uD800',
  '__proto__',
  'constructor',
  '客户"，',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 30 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t=', '\r', "'", ' =', '1', '2/3', ''), fc.string())
    .map((two) => two.join('')),
  fc.constantFrom(...HOSTILE),
);

describe('a text that we write into a cell', () => {
  it('is never a formula, number, date, truth value or error to Excel’s input parser, and comes out as it went in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const input = written(text);
        const read = readInput(String(input), CELL);
        expect(read.formula).toBeNull();
        expect(typeof read.value === 'string' || (text === '' && read.value === null)).toBe(true);
        expect(read.value ?? '').toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('is marked as text also where a sign hides behind blanks and control characters, which programs drop', () => {
    const hidden = fc
      .tuple(
        fc.string({
          unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u0000', '\u001B', '\u0085', '\u3000', '\uFEFF'),
          maxLength: 4,
        }),
        fc.constantFrom('=', '+', '-', '@', "'", '＝', '＋', '－', '＠'),
        fc.string({ maxLength: 10 }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hidden, (text) => {
        expect(written(text)).toBe(`'${text}`);
      }),
      { numRuns: RUNS },
    );
  });

  it('is cut to what a cell holds', () => {
    const long = readInput(String(written('='.repeat(40_000))), CELL).value;
    expect(String(long).length).toBeLessThanOrEqual(32_767);
    expect(String(written('x'.repeat(32_767)))).toBe('x'.repeat(32_767));
  });
});

describe('a sheet name made of any text', () => {
  it('is one that Excel takes, and free', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = freeSheetName(text, ['Tierwise']);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/u);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a file name made of any text', () => {
  const harmful = /[<>:"/\\|?*]|\p{C}|^[\s.]|[\s.]\.json$|^(?:con|prn|aux|nul|com\d|lpt\d)\./iu;

  it('is one that every system takes, and shows its ending', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = fileName(text, 'json');
        expect(name).not.toMatch(harmful);
        expect(name).toMatch(/.\.json$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['VIP 客户', 'VIP 客户.json'],
    ['../../etc/passwd', 'etc passwd.json'],
    ['C:\\Windows\\x', 'C Windows x.json'],
    ['CON', '_CON.json'],
    ['com1.txt', '_com1.txt.json'],
    ['\u202Egnp.exe', 'gnp.exe.json'],
    ['a\u0000b\r\nc', 'a b c.json'],
    ['...', 'Tierwise.json'],
    ['', 'Tierwise.json'],
    ['x'.repeat(32_767), `${'x'.repeat(60)}.json`],
  ])('%j', (text, name) => {
    expect(fileName(text, 'json')).toBe(name);
  });
});

describe('a list to choose from made of any texts', () => {
  it.each([
    ['plain texts', ['甲', '=1+1'], '甲,=1+1'],
    ['a first text that begins a formula', ['=INDIRECT("A1")', '甲'], ''],
    ['a blank before the sign', [' =A1:A9', '甲'], ''],
    ['a comma', ['甲,乙', '丙'], ''],
    ['more than 255 characters', ['x'.repeat(200), 'y'.repeat(55)], ''],
  ])('%s: never a formula, never too long', async (_what, values, wanted) => {
    stage = await openStage({ locale: 'zh-CN' });
    const source = await stage.excel(async (context, sheet) => {
      drawList(sheet, { row: 0, column: 0, rows: 3, columns: 1, values, prompt: null });
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule.list?.source ?? '';
    });
    expect(source).toBe(wanted);
    stage.close();
  });
});

let stage: Stage;
const open = async (): Promise<void> => void (stage = await openStage({ locale: 'zh-CN' }));
const close = (): void => stage.close();

/** A card whose every word is hostile. */
function hostileScheme(): ReturnType<typeof presetScheme> {
  const scheme = presetScheme('tiancheng', 'zh-CN');
  return {
    ...scheme,
    name: '=2+5',
    tiers: scheme.tiers.map((tier, i) => ({
      ...tier,
      name: `${HOSTILE[i] ?? ''}${String(i)}`,
      strategy: HOSTILE[i + 5] ?? '',
    })),
  };
}

describe.each(['beside', 'new-sheet'] as const)(
  'a grading written %s with hostile names everywhere',
  (place) => {
    it('shows them as text in cells, report, scorecard and file, and leaves the user’s cells alone', async () => {
      stage = await openStage({ locale: 'zh-CN' });
      const list = customers(HOSTILE.length).map((row, i) =>
        i === 0
          ? row.map((header, c) => (c === 0 ? `客户<b>` : header))
          : [`'${HOSTILE[i - 1] ?? ''}`, ...row.slice(1)],
      );
      await stage.put(list);
      const names = (await stage.values(`A2:A${String(list.length)}`)).flat();
      const request = await guessedRequest(stage.app, presetScheme('tiancheng', 'zh-CN'), { place });
      sure(await stage.app.grade({ ...request, scheme: hostileScheme() }, calmRun()));
      expect((await stage.values(`A2:A${String(list.length)}`)).flat()).toEqual(names);
      expectNoFormulas(stage.node.host.workbook);
      const saved = openWorkbook(saveWorkbook(stage.node.host.workbook), 'x.xlsx');
      if (!saved.ok) throw new Error(saved.problem.code);
      expectNoFormulas(saved.workbook);
      expect(saved.workbook.sheets[0]?.cells.value(1, 0)).toBe('=1+1');
      expect(sure(await stage.app.readScheme())?.tiers.map(({ name }) => name)).toEqual(
        hostileScheme().tiers.map(({ name }) => name.trim()),
      );
    });
  },
);

function expectNoFormulas({ sheets }: Stage['node']['host']['workbook']): void {
  for (const { cells } of sheets)
    cells.visitFormulas({ row: 0, column: 0, rows: 5_000, columns: 100 }, (row, column, formula) => {
      throw new Error(`${String(row)},${String(column)}: ${formula}`);
    });
}

describe('a scorecard from a file that means harm', () => {
  beforeEach(open);
  afterEach(close);

  it.each([
    ['not JSON', '{'],
    ['nothing', ''],
    ['another thing', '[1,2,3]'],
    ['too long', JSON.stringify({ name: 'x'.repeat(3_000_000) })],
    ['too deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['a prototype key', `{"__proto__":{"polluted":1}}`],
  ])('%s is refused with a code', (_name, text) => {
    const read = stage.app.importScheme(text);
    expect(read.ok).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('every preset with one value replaced by something absurd is refused or still sound, never thrown at', () => {
    const json = JSON.parse(stage.app.exportScheme(presetScheme('tiancheng', 'zh-CN'))) as object;
    const absurd = fc.constantFrom<unknown>(
      null,
      -1,
      1e308,
      -1e308,
      '1e999',
      '',
      [],
      {},
      true,
      '=1+1',
      '__proto__',
      NaN,
    );
    fc.assert(
      fc.property(fc.nat(400), absurd, (at, value) => {
        const text = JSON.stringify(replaced(json, at, value));
        const read = stage.app.importScheme(text);
        if (read.ok) expect(() => stage.app.check?.(read.value)).not.toThrow();
        else expect(read.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

/** The tree with its n-th leaf (round and round) replaced. */
function replaced(tree: object, nth: number, value: unknown): unknown {
  const leaves: (readonly [Record<string, unknown>, string])[] = [];
  const copy = structuredClone(tree);
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      leaves.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [owner, key] = leaves[nth % leaves.length] ?? [];
  if (owner !== undefined && key !== undefined) owner[key] = value;
  return copy;
}
