import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cells } from '../../src/engine/cell.ts';
import type { RfmScheme, SegmentMap } from '../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { differences, gradeTwice } from './compare.ts';
import { openDuckDb, type Database } from './duckdb.ts';
import { listOf } from './lists.ts';

// Many small statements: generous, for a busy machine.
vi.setConfig({ testTimeout: 300_000 });

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
});
afterAll(() => database.close());

const preset = (id: 'rfm-10' | 'rfm-11' | 'rfm-8' | 'rfm-orders-10'): RfmScheme =>
  presetScheme(id, 'zh-CN') as RfmScheme;
const eight = preset('rfm-8');
const eleven = preset('rfm-11');
const names = eleven.tiers.map((tier) => tier.name);
const rfm = <T extends SegmentMap['kind']>(segments: SegmentMap & { kind: T }): SegmentMap => segments;

/** R × ⌈(F+M)/2⌉, 25 cells in eleven segments (domain C5.3). */
const R_FM = [
  '55 54 45',
  '53 44 35 34',
  '52 42 33 43',
  '51',
  '41 31',
  '32 23 22',
  '21',
  '15 14',
  '25 24 13',
  '12',
  '11',
].map((codes) => codes.split(' '));

/** Maps of every kind with the tiers they speak of. */
const maps: fc.Arbitrary<Pick<RfmScheme, 'segments' | 'tiers'>> = fc.oneof(
  fc.constantFrom(preset('rfm-10'), eleven),
  fc.constant({
    tiers: eleven.tiers,
    segments: rfm({ kind: 'r-fm', rows: R_FM.map((codes, i) => ({ segment: names[i] ?? '', codes })) }),
  }),
  fc
    .record({
      strict: fc.boolean(),
      threshold: fc.constantFrom('mean', 'median', 'score-mean', { recency: 5, frequency: 4, monetary: 0.7 }),
    })
    .map(({ strict, threshold }) => ({
      tiers: eight.tiers,
      segments: { ...eight.segments, strict, threshold } as SegmentMap,
    })),
  fc.constant({
    tiers: eleven.tiers,
    segments: rfm({
      kind: 'intervals',
      otherwise: names[10] ?? '',
      rows: [
        { segment: names[0] ?? '', r: [4, 5], f: [4, 5], m: [4, 5] },
        { segment: names[1] ?? '', r: [2, 5], f: [3, 5], m: [3, 5] },
      ],
    }),
  }),
);

const cuts = fc.constantFrom<'right' | 'left'>('right', 'left').map((closed) => ({
  recency: [1, 3, 5, 9],
  frequency: [1, 2, 4, 6],
  monetary: [0.5, 0.7, 4, 8],
  closed,
}));

const how = fc
  .record({
    binning: fc.constantFrom<RfmScheme['binning']>('standard', 'next', 'ntile', 'dense', 'r-package'),
    nested: fc.boolean(),
    cuts: fc.option(cuts, { nil: null, freq: 3 }),
  })
  .filter(({ binning, nested, cuts }) => !(nested && (cuts !== null || binning === 'r-package')));

const day = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const FIRST = 46_023;

describe('RFM from customer rows on DuckDB', () => {
  it('equals the engine for every way of binning, nesting, cutting and naming', async () => {
    await fc.assert(
      fc.asyncProperty(
        maps,
        how,
        listOf(['客户', '距今天数', '购买次数', '购买金额']),
        async (map, options, cells) => {
          const twice = await gradeTwice(database, { cells, scheme: { ...eight, ...map, ...options } });
          expect(differences(twice)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts days from dates to the as-of date, later dates left out', async () => {
    await fc.assert(
      fc.asyncProperty(
        listOf(['客户', '最近购买日期', '购买次数', '购买金额']),
        fc.boolean(),
        async (cells, given) => {
          const dated = cells.map((row, i) =>
            i === 0 ? row : row.map((cell, at) => (at === 1 && cell !== '' ? day(Number(cell) % 50) : cell)),
          );
          const twice = await gradeTwice(
            database,
            { cells: dated, scheme: preset('rfm-10') },
            { asOf: given ? FIRST + 6 : null, source: { dated: new Set(['recency']) } },
          );
          // Without a readable date the engine cannot tell that the column holds dates.
          if (dated.some((row, i) => i > 0 && row[1] !== '')) expect(differences(twice)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

const order = fc.record({
  customer: fc.oneof(
    fc.constantFrom('a', ' a', 'b', 'c', '00123', '123', ' ', 'd　'),
    fc.integer({ min: 0, max: 20 }).map(String),
  ),
  date: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 12 }).map(day) },
    { weight: 1, arbitrary: fc.constant('') },
  ),
  amount: fc.oneof(
    fc.integer({ min: -30, max: 90 }).map((x) => x / 10),
    fc.constantFrom<number | ''>('', 0, 125.3),
  ),
  id: fc.constantFrom('1', '2', '2 ', '3', '', '4'),
});
const orders = (header: readonly string[]): fc.Arbitrary<Cells> =>
  fc
    .array(order, { minLength: 1, maxLength: 80, size: 'max' })
    .map((rows) => [header, ...rows.map(({ customer, date, amount, id }) => [customer, date, amount, id])]);

describe('RFM from orders on DuckDB', () => {
  it('equals the engine: refunds, repeated and blank order ids, windows, days, averages, as-of dates', async () => {
    const options = fc.record({
      frequencyOf: fc.constantFrom<'orders' | 'days'>('orders', 'days'),
      monetaryOf: fc.constantFrom<'sum' | 'average'>('sum', 'average'),
      window: fc.record({
        from: fc.option(fc.constant(FIRST + 2), { nil: null }),
        to: fc.option(fc.constant(FIRST + 9), { nil: null }),
      }),
      asOf: fc.option(fc.constant(FIRST + 7), { nil: null }),
    });
    const header = fc.constantFrom(
      ['客户', '下单日期', '订单金额', '订单号'],
      ['客户', '下单日期', '订单金额', '别的'],
    );
    let graded = 0;
    await fc.assert(
      fc.asyncProperty(
        options,
        how,
        header.chain(orders),
        async ({ asOf, ...rest }, { nested, binning, cuts }, cells) => {
          // `ntile` breaks ties by row in the engine and by customer in a statement.
          const ways = { nested, cuts, binning: binning === 'ntile' ? ('next' as const) : binning };
          const scheme: RfmScheme = { ...preset('rfm-orders-10'), ...rest, ...ways };
          const twice = await gradeTwice(database, { cells, scheme }, { asOf });
          expect(differences(twice)).toEqual([]);
          // Nobody purchased: the engine refuses, a statement has no rows.
          const refusal = twice.engine.ok ? null : twice.engine.issues[0]?.code;
          expect([null, 'no-purchases', 'no-purchases-in-period', 'no-data-rows']).toContain(refusal);
          graded += twice.found.length;
        },
      ),
      { numRuns: 60 },
    );
    expect(graded).toBeGreaterThan(200);
  });
});
