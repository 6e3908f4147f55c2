import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/all.ts';
import { errorIn, failureOf } from './failure-of.ts';
import { openFunctions, type FunctionHost } from './open-functions.ts';

const { TIER, RFMSCORE, RFMCUTS, RFMTABLE, RFMSEGMENT, GINI, PARETO, PYRAMID, CLV, ORDERVALUE } = FUNCTIONS;
const { BESTORDER, TWOGROUPS } = FUNCTIONS;
const { ABC, KAISM, MOVEMENT, MIGRATION, RESPONSEDUE, TIERACTION, TIERBYSHARE, XYZ, CLVFORECAST } = FUNCTIONS;

let host: FunctionHost;
beforeAll(async () => {
  host = await openFunctions();
});
afterAll(() => host.close());

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
/** An error cell as office.js hands it over. */
const broken = { type: 'CustomFunctionError', code: '#DIV/0!' };

describe('cells of an argument', () => {
  it('are numbers, also when they are written as text', () => {
    expect(TIER(column('90', ' 85 ', '７５', '1,234', '65 分'))).toEqual(column('A', 'B', 'C', 'A', 'D'));
  });

  it('are blank when they hold empty text; Excel passes blank cells as 0, so 0 is zero', () => {
    expect(TIER(column('', null, 0))).toEqual(column('', '', 'E'));
  });

  it.each([
    ['text', 'n/a'],
    ['a logical value', true],
    ['an error', broken],
  ])('spoil their own row only when they are %s', (_kind, cell) => {
    const [good, bad] = TIER(column(95, cell));
    expect(good).toEqual(['A']);
    const { code, message } = errorIn(bad?.[0]);
    expect(code).toBe('#N/A');
    expect(message).toMatch(/^Row 2 of scores is “(n\/a|TRUE|#DIV\/0!)”, which is not a number\.$/);
  });

  it('stop a function that sums up, which has no row to put an error in', () => {
    for (const call of [
      () => GINI(column(1, 'x')),
      () => PARETO(column(1, 2, 3, 4, 5, 'x')),
      () => PYRAMID(column('A', 'B'), column(1, 'x')),
      () => RFMCUTS(column(1, 'x'), column(1, 1), column(1, 1)),
      () => RFMTABLE(column('a', 'b'), column(45_000, 45_001), column(1, 'x')),
    ]) {
      const { code, message } = failureOf(call);
      expect(code).toBe('#VALUE!');
      expect(message).toMatch(/is “x”, which is not a number/);
    }
  });

  it('that name customers or tiers may not be errors', () => {
    expect(failureOf(() => PYRAMID(column('A', broken), column(1, 2))).message).toContain('#DIV/0!');
    expect(failureOf(() => MIGRATION(column('A'), column(broken))).code).toBe('#VALUE!');
    expect(errorIn(MOVEMENT(column('A'), column(broken), column('A'))[0]?.[0]).code).toBe('#N/A');
    expect(errorIn(TIERACTION(column(broken))[0]?.[0]).code).toBe('#N/A');
  });

  it('that are tiers may say that a customer is pending, which is no tier', () => {
    const [before, after] = [column('A', 'B', 'Pending', 'Pending'), column('A', 'Pending', 'A', 'Pending')];
    expect(MIGRATION(before, after, column('A', 'B'))).toEqual([
      ['Before \\ now', 'A', 'B', 'Lost'],
      ['A', 1, 0, 0],
      ['B', 0, 0, 1],
      ['New', 1, 0, ''],
    ]);
    expect(MOVEMENT(before, after, column('A', 'B'))).toEqual(column('= unchanged', '− lost', '+ new', ''));
  });

  it('that are dates may be written as text, and are missing when 0', () => {
    const due = RESPONSEDUE(
      column('A', 'A', 'A'),
      column(46_000.7, '2026-03-02', 0),
      column(2).map(() => ['A', 2]),
    );
    expect(due).toEqual(column(46_002, 46_085, ''));
    expect(errorIn(RESPONSEDUE(column('A'), column('03/04/2026'))[0]?.[0]).message).toContain('not a date');
  });
});

describe('decisions between orders', () => {
  it('BESTORDER takes the smaller order with the larger profit, and the one that pays on time', () => {
    expect(BESTORDER(column(6000, 5000), column(0.1, 0.15))).toEqual([[2]]);
    expect(BESTORDER(column(1000, 800), column(0.1), column(180, 0))).toEqual([[2]]);
    expect(BESTORDER(column(1000, 800), column(0.4), column(180, 0))).toEqual([[1]]);
    expect(BESTORDER(column('', 800, 800), column(0.4))).toEqual([[2]]);
    expect(BESTORDER(column(''), column(0.4))).toEqual([['']]);
    expect(failureOf(() => BESTORDER(column(1000, '一千'), column(0.4))).code).toBe('#N/A');
  });

  it('TWOGROUPS compares key customers with the others', () => {
    const [[share, value, average, rest, times] = []] = TWOGROUPS(18, 8000, 82, 2000);
    expect([share, value]).toEqual([0.18, 0.8]);
    expect([average, rest, times].map((one) => Math.round(Number(one) * 10) / 10)).toEqual([
      444.4, 24.4, 18.2,
    ]);
    expect(TWOGROUPS(20, 800, 80, 0)).toEqual([[0.2, 1, 40, 0, '']]);
    expect(failureOf(() => TWOGROUPS(18, -8000, 82, 2000)).code).toBe('#N/A');
    expect(failureOf(() => TWOGROUPS(0, 8000, 82, 2000)).message).toContain('keyCustomers is 0');
  });
});

describe('ranges that go together', () => {
  it.each([
    ['RFMSCORE', () => RFMSCORE(column(1, 2), column(1), column(1, 2))],
    ['RFMTABLE', () => RFMTABLE(column('a'), column(45_000, 45_001), column(1, 2))],
    ['CLVFORECAST', () => CLVFORECAST(column('a'), column(45_000, 45_001), column(1, 2))],
    ['PYRAMID', () => PYRAMID(column('A'), column(1, 2))],
    ['MIGRATION', () => MIGRATION(column('A'), column('A', 'B'))],
    ['MOVEMENT', () => MOVEMENT(column('A'), column('A', 'B'), column('A'))],
    ['KAISM', () => KAISM(column(1), column(1, 2))],
    ['CLV', () => CLV(column(1), column(1, 2), 0.3, 0.8, 0.1)],
    ['RESPONSEDUE', () => RESPONSEDUE(column('A', 'B', 'C'), column(46_000, 46_001))],
    ['ORDERVALUE', () => ORDERVALUE(column(1, 2, 3), column(0.1, 0.2))],
  ])('must have the same length in %s', (_name, call) => {
    const { code, message } = failureOf(call);
    expect(code).toBe('#VALUE!');
    expect(message).toMatch(/Give ranges of the same length/);
  });

  it('may lie in a row as well as in a column, and results keep the shape', () => {
    expect(TIER([[95, 10]])).toEqual([['A', 'E']]);
    expect(ABC([[70, 20, 10]])).toEqual([['A', 'A', 'B']]);
    expect(
      TIERBYSHARE([
        [3, 2],
        [1, 0],
      ]),
    ).toEqual([
      ['A', 'B'],
      ['C', 'C'],
    ]);
  });
});

describe('options', () => {
  it('may be omitted, null or a blank text', () => {
    const cells = [column(5, 40, 200), column(9, 5, 1), column(9, 5, 1)] as const;
    const plain = RFMSCORE(...cells);
    for (const nothing of [undefined, null, ''])
      expect(RFMSCORE(...cells, nothing as never, nothing as never, nothing as never)).toEqual(plain);
  });

  it('are refused when they are out of bounds, text or unknown, naming the argument', () => {
    const cells = [column(5), column(9), column(9)] as const;
    expect(failureOf(() => RFMSCORE(...cells, 1)).message).toBe(
      'bins is 1. Give a whole number from 2 to 9.',
    );
    expect(failureOf(() => RFMSCORE(...cells, 2.5)).message).toContain('whole number');
    expect(failureOf(() => RFMSCORE(...cells, 'many' as never)).message).toContain('bins is many');
    expect(failureOf(() => RFMSCORE(...cells, 5, undefined, 'best' as never)).message).toContain(
      'standard, next, ntile, dense, r-package, nested',
    );
    expect(failureOf(() => ABC(column(1), 0.9, 0.5)).message).toContain('b is 0.5');
    expect(failureOf(() => ORDERVALUE(column(100), column(10))).message).toContain('margin is 10');
    expect(failureOf(() => ORDERVALUE(column(100), column(0.1), column(45_356))).message).toContain(
      'termDays',
    );
    expect(ORDERVALUE(column(1e308), column(0.1), column(3650))).toEqual([[expect.closeTo(-5e307, -300)]]);
    expect(failureOf(() => KAISM(column(1), column(1), 'middle')).message).toContain(
      'midpoint, mean, median',
    );
  });

  it('forgive case and numbers for choices', () => {
    expect(RFMSEGMENT(column(555), 11 as never)).toEqual(RFMSEGMENT(column(555), '11' as never));
    expect(ABC(column(80, 20), 0.8, 0.9, ' Strict ' as never)).toEqual(column('A', 'C'));
  });
});

describe('numbers that cannot be', () => {
  it('are refused: ratings and lines outside the scale, days in the future', () => {
    const ten = 'Give a number from 0 to 10.';
    expect(failureOf(() => KAISM(column(8, 11), column(3, 5))).message).toBe(`attractiveness is 11. ${ten}`);
    expect(failureOf(() => KAISM(column(8, 9), column(-1, 5))).message).toBe(`strength is -1. ${ten}`);
    expect(failureOf(() => KAISM(column(8, 9), column(3, 5), 60)).message).toBe(`cut is 60. ${ten}`);
    const orders = [column(3, 2), column(30, 20)] as const;
    expect(failureOf(() => RFMCUTS(column(5, -1), ...orders)).message).toContain('recency is -1');
    const [first = [], second = []] = RFMSCORE(column(5, -1), ...orders);
    expect(first).toEqual([511]);
    expect(errorIn(second[0]).code).toBe('#N/A');
  });
});

describe('tiers of an argument', () => {
  const scores = column(95, 61, 3);

  it('may be two columns, the Tiers table with its headers in either language, or a preset', () => {
    const wanted = column('VIP', 'Core', 'Rest');
    const two = [
      ['Core', 60],
      ['VIP', 90],
      ['Rest', 0],
    ];
    expect(TIER(scores, two)).toEqual(wanted);
    expect(
      TIER(scores, [
        ['Tier', 'Cut', 'Strategy'],
        ['VIP', 90, ''],
        ['Core', 60, ''],
        ['Rest', 0, 0],
      ]),
    ).toEqual(wanted);
    expect(
      TIER(scores, [
        ['颜色', '分界', '等级'],
        ['#000000', 90, 'VIP'],
        ['', 60, 'Core'],
        ['', '', 'Rest'],
      ]),
    ).toEqual(wanted);
    expect(TIER(scores, [['tiancheng']])).toEqual(column('VIP', 'Active', 'Potential'));
  });

  it('name the row of a broken cut', () => {
    expect(
      failureOf(() =>
        TIER(scores, [
          ['A', 90],
          ['B', 'eighty'],
        ]),
      ).message,
    ).toBe(
      'Row 2 of the tiers: “eighty” is no cut here. Give a score, or a share from 0 to 1; only one tier may be empty, for the rest.',
    );
    expect(failureOf(() => TIER(scores, [['', 0]])).message).toContain('The tiers are empty');
    expect(failureOf(() => TIER(scores, [['nothing']])).message).toContain('no preset “nothing”');
    expect(
      failureOf(() =>
        TIERACTION(column('A'), [
          ['Tier', 'Cut', 'Color'],
          ['A', 1, ''],
        ]),
      ).message,
    ).toContain('“Strategy”');
  });

  it('must have cuts of the kind that is asked for, one tier at most without', () => {
    const shares = [
      ['A', 20],
      ['B', 50],
      ['C', 0],
    ];
    for (const call of [
      () => TIERBYSHARE(scores, shares),
      () => TIER(scores, [['rfm-10']]),
      () => TIER(scores, [['ae-rules']]),
    ])
      expect(failureOf(call)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringContaining('is no cut here') as string,
      });
    expect(TIERBYSHARE(scores, [['pyramid-3']])[0]).toEqual(['High value']);
  });

  it('that do not know a tier say so', () => {
    expect(errorIn(TIERACTION(column('Z'))[0]?.[0])).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('“Z”'),
    });
    expect(errorIn(RESPONSEDUE(column('Z'), column(46_000))[0]?.[0]).code).toBe('#N/A');
  });
});

describe('results', () => {
  it('are never null or undefined, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.string(),
      fc.constant(null),
      fc.constant(0),
      fc.boolean(),
      fc.constant(broken),
    );
    const columns = fc.integer({ min: 1, max: 12 }).chain((rows) =>
      fc.tuple(
        ...[0, 1, 2].map(() =>
          fc.array(
            fc.tuple(cell).map(([one]) => [one]),
            { minLength: rows, maxLength: rows },
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(columns, ([a = [], b = [], c = []]) => {
        for (const call of [
          () => TIER(a),
          () => RFMSCORE(a, b, c),
          () => ABC(a),
          () => KAISM(a, b),
          () => MOVEMENT(a, b, c),
          () => RESPONSEDUE(a, b),
          () => TIERACTION(a),
          () => RFMTABLE(a, b, c),
          () => PYRAMID(a, b),
          () => MIGRATION(a, b, c),
        ]) {
          const cells = resultOf(call);
          for (const one of cells.flat()) expect(one ?? 'none').not.toBe('none');
          for (const one of cells.flat()) if (typeof one === 'number') expect(one).not.toBeNaN();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are #N/A where the data do not carry an answer', () => {
    expect(failureOf(() => GINI(column(0, 0)))).toMatchObject({ code: '#N/A' });
    expect(failureOf(() => PARETO(column(1, 2)))).toMatchObject({ code: '#N/A' });
    expect(failureOf(() => RFMTABLE(column(0), column(0), column(0)))).toMatchObject({ code: '#N/A' });
    expect(failureOf(() => CLVFORECAST(column('a'), column(45_000), column(1))).message).toContain(
      '1 customers',
    );
    expect(errorIn(RFMSEGMENT(column(999))[0]?.[0]).message).toContain('999');
    expect(
      XYZ([
        [0, 0],
        [5, 5],
      ]),
    ).toEqual(column('', 'X'));
  });
});

/** The cells, or none for a refusal; anything else that is thrown is a bug. */
function resultOf(call: () => unknown[][]): unknown[][] {
  try {
    return call();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [];
    throw error;
  }
}
