import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemeToCells, type ScorecardScheme } from '../../src/engine/index.ts';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import { saveWorkbook } from '../../src/host/opc/save-workbook.ts';
import { startNodeHost } from '../../src/host/node/start-node-host.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { schemeWordsOf } from '../../src/locales/scheme-words.ts';
import { FUNCTIONS } from '../../src/functions/all.ts';
import { failureOf } from './failure-of.ts';
import { openFunctions, type CellValue, type FunctionHost } from './open-functions.ts';

let host: FunctionHost;
beforeEach(async () => {
  host = await openFunctions();
});
afterEach(() => host.close());

const first = async (address: string): Promise<readonly CellValue[]> =>
  (await host.read(address)).map(([cell]) => cell ?? '');

describe('functions in cells', () => {
  it('spill, are blocked, and spill again when the way is free', async () => {
    await host.write(['A1', [[95], [82], [12]]], ['C1', [['=TIER(A1:A3)']]]);
    expect(await first('C1:C3')).toEqual(['A', 'B', 'E']);
    await host.write(['C2', [['mine']]]);
    expect(await first('C1:C3')).toEqual(['#SPILL!', 'mine', '']);
    await host.write(['C2', [['']]]);
    expect(await first('C1:C3')).toEqual(['A', 'B', 'E']);
  });

  it('are recalculated when data change, filled down as well as spilled', async () => {
    await host.write(
      ['A1', [[95], [82]]],
      ['B1', [['=TIER(A1)'], ['=TIER(A2)']]],
      ['C1', [['=TIER(A1:A2)']]],
    );
    await host.write(['A2', [[10]]]);
    expect(await host.read('B1:C2')).toEqual([
      ['A', 'A'],
      ['E', 'E'],
    ]);
  });

  it('take whole tables, and follow a change of the tiers', async () => {
    await host.write(
      [
        'A1',
        [
          ['Tier', 'From'],
          ['Gold', 50],
          ['Rest', ''],
        ],
      ],
      ['D1', [['=TIER({60;40},Levels[#All])'], ['']]],
    );
    await host.node.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('A1:B3', true).name = 'Levels';
      await context.sync();
    });
    await host.write(['D1', [['=TIER({60;40},Levels)']]]);
    expect(await first('D1:D2')).toEqual(['Gold', 'Rest']);
    await host.write(['B2', [[30]]]);
    expect(await first('D1:D2')).toEqual(['Gold', 'Gold']);
  });

  it('show one bad cell in its own row, and blanks of a range as zero', async () => {
    await host.write(['A1', [[95], ['=1/0'], ['x'], ['']]], ['C1', [['=TIER(A1:A4)']]]);
    expect(await first('C1:C4')).toEqual(['A', '#N/A', '#N/A', 'E']);
  });

  it('show a refusal of the whole call as #VALUE!', async () => {
    await host.write(['A1', [['=TIER(1,{"A","high"})', '=RFMSCORE({1;2},{1},{1;2})', '=GINI({0;0})']]]);
    expect(await host.read('A1:C1')).toEqual([['#VALUE!', '#VALUE!', '#N/A']]);
  });
});

describe('the scorecard as an argument', () => {
  const DATA = [
    ['Monthly sales', 'Sales growth', 'Network coverage', 'Loyalty', 'Prospects'],
    [12, 0.6, 'good', 'high', 'good'],
    [4.9, 0.5, 'good', 'high', 'good'],
  ];
  const tables = schemeToCells(presetScheme('tiancheng', 'en-US'), schemeWordsOf('en-US'));
  const plain = (cells: typeof tables.Scorecard): CellValue[][] =>
    cells.map((row) => row.map((cell) => cell ?? ''));

  beforeEach(async () => {
    const card = plain(tables.Scorecard);
    const tiers = plain(tables.Tiers);
    await host.write(['A1', DATA], ['J1', card], ['AH1', tiers]);
    await host.node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const add = (name: string, corner: string, cells: CellValue[][]): void => {
        const range = sheet.getRange(corner).getAbsoluteResizedRange(cells.length, cells[0]?.length ?? 1);
        sheet.tables.add(range, true).name = name;
      };
      add('Scorecard', 'J1', card);
      add('Tiers', 'AH1', tiers);
      await context.sync();
    });
    await host.write([
      'G2',
      [
        [
          '=SCORECARD(A1:E3,Scorecard[#All])',
          '=WHYTIER(A1:E3,Scorecard[#All],Tiers[#All])',
          '=NEXTTIER(A1:E3,Scorecard[#All],Tiers[#All])',
        ],
      ],
    ]);
  });

  it('grades as the preset it was written from, though its blank cells arrive as 0', async () => {
    await host.write(['A6', [['=SCORECARD(A1:E3)']]]);
    expect(await first('G2:G3')).toEqual([89, 67]);
    expect(await first('A6:A7')).toEqual([89, 67]);
    expect((await host.read('H2:I3')).map((row) => row.map(String))).toEqual([
      [
        expect.stringMatching(/^Core with 89 points: Monthly sales 12 scores 50;/),
        expect.stringMatching(/^1 point to VIP/),
      ],
      [
        expect.stringMatching(/^Active with 67 points/),
        expect.stringContaining('Monthly sales from 4.9 to 5'),
      ],
    ]);
  });

  it('is followed when a cell of it changes', async () => {
    const at = tables.Scorecard.findIndex((row) => row.includes(10) && row.includes(50)) + 1;
    const points = tables.Scorecard[0]?.indexOf('Points') ?? -1;
    const column = String.fromCharCode('J'.charCodeAt(0) + points);
    expect(await first(`${column}${at}`)).toEqual([50]);
    await host.write([`${column}${at}`, [[45]]]);
    expect(await first('G2:G3')).toEqual([84, 67]);
  });

  it('names the place of a broken cell', async () => {
    const broken = plain(tables.Scorecard);
    const weight = broken[0]?.indexOf('Weight') ?? -1;
    broken[1]?.splice(weight, 1, 'half');
    const { code, message } = failureOf(() => FUNCTIONS.SCORECARD(DATA, broken));
    expect(code).toBe('#VALUE!');
    expect(message).toMatch(/Scorecard 1, Weight.*“half”/);
    await host.write([`${String.fromCharCode('J'.charCodeAt(0) + weight)}2`, [['half']]]);
    expect(await first('G2')).toEqual(['#VALUE!']);
  });

  it('is read in the words of before: blanks that leave a customer pending said Wait', () => {
    const scheme = presetScheme('tiancheng', 'en-US') as ScorecardScheme;
    const { Scorecard, Grading } = schemeToCells(
      { ...scheme, missing: { ...scheme.missing, kind: 'pending' } },
      schemeWordsOf('en-US'),
    );
    const said = plain(Grading).map((row) => row.map((cell) => (cell === 'Pending' ? 'Wait' : cell)));
    expect(said.flat()).toContain('Wait');
    expect(FUNCTIONS.SCORECARD(DATA, plain(Scorecard), undefined, said)).toEqual(
      FUNCTIONS.SCORECARD(DATA, plain(Scorecard), undefined, plain(Grading)),
    );
  });

  it('says what is wrong whichever cell of it is broken, in words', () => {
    const junk = ['half', -1, 1e9, '', true];
    const said = new Set<string>();
    for (const name of ['Scorecard', 'Grading'] as const)
      tables[name].forEach((row, at) =>
        row.forEach((_cell, column) => {
          for (const cell of junk) {
            const broken = { Scorecard: plain(tables.Scorecard), Grading: plain(tables.Grading) };
            broken[name][at]?.splice(column, 1, cell);
            try {
              FUNCTIONS.SCORECARD(DATA, broken.Scorecard, undefined, broken.Grading);
            } catch (error) {
              if (!(error instanceof CustomFunctions.Error)) throw error;
              said.add(String(error.message));
            }
          }
        }),
      );
    expect(said.size).toBeGreaterThan(20);
    expect([...said].filter((message) => message.trim() === '')).toEqual([]);
    // Hundreds of calls: generous, for a busy machine.
  }, 120_000);

  it('wants a column for every criterion, and says which is missing', () => {
    const { message } = failureOf(() => FUNCTIONS.SCORECARD(DATA.map((row) => row.slice(1))));
    expect(message).toBe('No column was found for “Monthly sales”. Choose one.');
  });

  it('spoils the row of a cell it cannot read, and weights up a blank text', () => {
    const rows = FUNCTIONS.SCORECARD([
      ...DATA,
      [10, 0.5, 'unheard', 9, 9],
      [10, 0.5, '', 9, 9],
      [10, 0.5, 0, 9, 9],
    ]);
    expect(rows[2]?.[0]).toMatchObject({ code: '#N/A' });
    expect(rows[3]?.[0]).toBeCloseTo(((50 + 10 + 9 + 9) / 90) * 100, 9);
    expect(rows[4]).toEqual(rows[3]);
  });
});

describe('a saved workbook', () => {
  it('keeps formulas under the name that files have for them, and their values for those without the add-in', async () => {
    await host.write(['A1', [[95], [82]]], ['C1', [['=TIER(A1:A2)']]]);
    const bytes = saveWorkbook(host.node.host.workbook, { customFunctions: Object.keys(FUNCTIONS) });
    const opened = openWorkbook(bytes, 'graded.xlsx');
    if (!opened.ok) throw new Error(opened.problem.detail);
    const other = await startNodeHost({ workbook: opened.workbook });
    const [formulas, values] = await other.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('C1:C2').load('formulas,values');
      await context.sync();
      return [range.formulas, range.values] as const;
    });
    expect(formulas[0]).toEqual(['=TIER(A1:A2)']);
    expect(values).toEqual([['A'], ['B']]);
    other.close();
  });
});
