import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import { relativeDistance } from '../../../src/engine/explain/smallest-change.ts';
import { createExplainer, rfmScores, type RfmScheme } from '../../../src/engine/index.ts';
import { segmentsOf } from '../../../src/engine/rfm/segments.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import type { PresetId } from '../../../src/presets/index.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';
import { isIn } from './is-in.ts';

const HEADER = ['客户', '最近购买天数', '购买次数', '消费金额'];
const ROWS = Array.from({ length: 60 }, (_, i) => [
  `客户${i}`,
  (i * 37) % 200,
  1 + ((i * 7) % 13),
  ((i * 911) % 500) + 0.5,
]);

function explained(scheme: RfmScheme) {
  const { table, mapping, result } = gradeCells([HEADER, ...ROWS], scheme);
  const graded = valueOf(result);
  const options = { asOf: null, previous: null };
  return { graded, why: createExplainer({ table, mapping, scheme, graded, options }) };
}

describe('Explanation of RFM', () => {
  const ids = ['rfm-10', 'rfm-11'] as const;
  const cuts = {
    recency: [40, 80, 120, 160],
    frequency: [2, 4, 6, 8],
    monetary: [100, 200.5, 300, 400],
    closed: 'left',
  } as const;
  const ways: readonly (readonly [string, Partial<RfmScheme>])[] = [
    ['rfm-10', {}],
    ['rfm-11', {}],
    ['rfm-11', { binning: 'next' }],
    ['rfm-11', { binning: 'r-package' }],
    ['rfm-r-package', { bins: 5 }],
    ['rfm-11', { cuts }],
    ['rfm-11', { cuts: { ...cuts, closed: 'right' } }],
  ];

  const binned = [
    ...ids.map((id) => [id, {}] as const),
    ...ways.filter(([, way]) => 'binning' in way || 'cuts' in way),
  ];

  it.each(binned)('[E11] %s %j: scores and bins of each axis, each value in its bin', (id, way) => {
    const { graded, why } = explained({ ...(presetScheme(id as PresetId, 'zh-CN') as RfmScheme), ...way });
    graded.tier.forEach((_, row) => {
      const { parts, score } = why(row);
      const code = parts.reduce((sum, part) => sum * 10 + (part.points ?? 0), 0);
      expect(code).toBe(score);
      expect(parts.map((part) => part.value)).toEqual(ROWS[row]?.slice(1));
      for (const { band, value } of parts) {
        expect(isIn(band, Number(value)), `${String(value)} in ${JSON.stringify(band)}`).toBe(true);
      }
    });
  });

  it.each(ways)('[E11] %s %j: the change gains the segment that was promised, all scored anew', (id, way) => {
    const scheme = { ...(presetScheme(id as PresetId, 'zh-CN') as RfmScheme), ...way };
    const { graded, why } = explained(scheme);
    let promised = 0;
    graded.tier.forEach((tier, row) => {
      const { change, gap } = why(row);
      if (!change || !gap) return;
      promised++;
      const at = ['recency', 'frequency', 'monetary'].indexOf(change.key) + 1;
      const rows = ROWS.map((cells, i) =>
        i === row ? cells.map((cell, k) => (k === at ? change.to : cell)) : cells,
      );
      const after = valueOf(gradeCells([HEADER, ...rows], scheme).result);
      expect(after.tiers[after.tier[row] ?? -1]?.name).toBe(gap.tier);
      expect(after.tier[row]).toBeLessThan(tier);
    });
    expect(promised).toBeGreaterThan(20);
  });
});

type Row = readonly [recency: number, frequency: number, monetary: number];

type TiersOf = (rows: readonly Row[]) => readonly number[];

/** The tier of each customer when everybody is scored, by the same functions as in grading. */
function tiersBy(scheme: RfmScheme): TiersOf {
  const named = ({ names, segment }: ReturnType<typeof segmentsOf>): number[] =>
    Array.from(segment, (at) => scheme.tiers.findIndex((tier) => tier.name === names[at]));
  const codes = Array.from({ length: 1000 }, (_, code) => code);
  const digit = (size: number): Uint8Array => Uint8Array.from(codes, (code) => Math.floor(code / size) % 10);
  const none = new Float64Array(1000);
  const cells = { r: digit(100), f: digit(10), m: digit(1), cuts: null };
  const inCells = named(
    segmentsOf(scheme.segments, cells, { recency: none, frequency: none, monetary: none }),
  );
  return (rows) => {
    const column = (at: 0 | 1 | 2): Float64Array => Float64Array.from(rows, (row) => row[at]);
    const columns = { recency: column(0), frequency: column(1), monetary: column(2) };
    const scores = rfmScores(columns, scheme);
    if (scheme.segments.kind === 'eight') return named(segmentsOf(scheme.segments, scores, columns));
    return rows.map((_, i) => {
      const [r = 0, f = 0, m = 0] = [scores.r[i], scores.f[i], scores.m[i]];
      return inCells[100 * r + 10 * f + m] ?? -1;
    });
  };
}

function changed(
  rows: readonly Row[],
  at: number,
  [axis, to]: readonly [axis: number, to: number],
): readonly Row[] {
  const put = ([r, f, m]: Row): Row => (axis === 0 ? [to, f, m] : axis === 1 ? [r, to, m] : [r, f, to]);
  return rows.map((row, i) => (i === at ? put(row) : row));
}

/** The least change by whole numbers of one axis, the better way, that gains a better tier; found by trying them all. */
function leastByTrying(
  rows: readonly Row[],
  row: number,
  { tiersOf, axes }: { readonly tiersOf: TiersOf; readonly axes: readonly (0 | 1 | 2)[] },
): number {
  const tier = tiersOf(rows)[row] ?? -1;
  const costs = axes.map((axis) => {
    const from = rows[row]?.[axis] ?? NaN;
    for (let step = 1; step < 30; step++) {
      const to = axis === 0 ? from - step : from + step;
      if (to < 0) break;
      const after = tiersOf(changed(rows, row, [axis, to]))[row] ?? -1;
      if (after >= 0 && after < tier) return relativeDistance(from, to);
    }
    return Infinity;
  });
  return Math.min(...costs);
}

describe('The smallest change of RFM', () => {
  const eleven = presetScheme('rfm-11', 'zh-CN') as RfmScheme;
  const eight = presetScheme('rfm-8', 'zh-CN') as RfmScheme;
  const types = (change: object): RfmScheme => ({
    ...eight,
    segments: { ...eight.segments, ...change } as never,
  });
  const given = { recency: 6, frequency: 4, monetary: 9.5 };
  const schemes: readonly (readonly [string, RfmScheme])[] = [
    ['eleven segments', eleven],
    ['ties to the next bin', { ...eleven, binning: 'next' }],
    ['bins of the R package', { ...eleven, binning: 'r-package' }],
    ['equal counts', { ...eleven, binning: 'ntile' }],
    ['distinct values', { ...eleven, binning: 'dense' }],
    ['groups within groups', { ...eleven, nested: true }],
    ['distinct values within groups', { ...eleven, nested: true, binning: 'dense' }],
    ['eight types by mean', types({ threshold: 'mean' })],
    ['eight types above the mean', types({ threshold: 'mean', strict: true })],
    ['eight types by median', types({ threshold: 'median' })],
    ['eight types above the median', types({ threshold: 'median', strict: true })],
    ['eight types by given values', types({ threshold: given })],
    ['eight types above given values', types({ threshold: given, strict: true })],
    ['eight types by mean of scores', types({ threshold: 'score-mean' })],
    ['eight types above the mean of scores', types({ threshold: 'score-mean', strict: true })],
    ['mean of scores, ties to the next bin', { ...types({ threshold: 'score-mean' }), binning: 'next' }],
    ['mean of scores of the R package', { ...types({ threshold: 'score-mean' }), binning: 'r-package' }],
    ['mean of scores by equal counts', { ...types({ threshold: 'score-mean' }), binning: 'ntile' }],
    ['mean of scores by distinct values', { ...types({ threshold: 'score-mean' }), binning: 'dense' }],
    ['eight types, groups within groups', { ...types({ threshold: 'mean' }), nested: true }],
  ];
  const whole = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
  const lists = fc.array(fc.tuple(whole(12), whole(8), whole(20)), { minLength: 1, maxLength: 9 });
  // Few groups, so that there is somebody to pass inside them.
  const grouped = fc.array(fc.tuple(fc.constantFrom(2, 9), fc.constantFrom(1, 7), whole(20)), {
    minLength: 8,
    maxLength: 16,
  });

  it.each(schemes)('[E11] %s: no smaller change gains a better one, all scored anew', (_, scheme) => {
    const tiersOf = tiersBy(scheme);
    // Of groups within groups only money can be followed: another recency or frequency is another group.
    const axes = scheme.nested && scheme.segments.kind !== 'eight' ? ([2] as const) : ([0, 1, 2] as const);
    let promises = 0;
    fc.assert(
      fc.property(scheme.nested ? grouped : lists, (rows) => {
        const cells: Cells = [HEADER, ...rows.map((row, i) => [`客户${i}`, ...row])];
        const { table, mapping, result } = gradeCells(cells, scheme);
        const graded = valueOf(result);
        const why = createExplainer({
          table,
          mapping,
          scheme,
          graded,
          options: { asOf: null, previous: null },
        });
        rows.forEach((_, row) => {
          const { change, gap } = why(row);
          const cost = change ? relativeDistance(Number(change.from), Number(change.to)) : Infinity;
          expect(cost, JSON.stringify({ rows, row, change })).toBeCloseTo(
            leastByTrying(rows, row, { tiersOf, axes }),
            9,
          );
          if (!change) return;
          promises++;
          const axis = ['recency', 'frequency', 'monetary'].indexOf(change.key);
          const after = tiersOf(changed(rows, row, [axis, Number(change.to)]))[row] ?? -1;
          expect(scheme.tiers[after]?.name).toBe(gap?.tier);
        });
      }),
      { numRuns: 20 },
    );
    expect(promises).toBeGreaterThan(20);
  });
});
