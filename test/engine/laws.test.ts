import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../src/engine/cell.ts';
import { createExplainer, LEFT_OUT, PENDING } from '../../src/engine/index.ts';
import type { Graded, Scheme } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import type { PresetId } from '../../src/presets/index.ts';
import { CARD_HEADERS } from '../support/card-headers.ts';
import { gradeCells, tierNames, valueOf } from './grade-cells.ts';

const IDS: readonly PresetId[] = [
  'tiancheng',
  'courseware-table',
  'courseware-steps',
  'customer-value',
  'four-factor',
  'five-indicators',
  'ae-rules',
  'abc-80-95',
  'abc-sap',
  'pyramid-3',
  'pyramid-4',
  'kaism',
];
const RATED = 10;

const sane = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.double({ min: 0, max: 10, noNaN: true }).map((x) => x + 0),
);
const wild: fc.Arbitrary<Cell> = fc.oneof(
  sane,
  fc.constantFrom<Cell>(
    '',
    null,
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -1e308,
    5e-324,
    -0,
    0,
    true,
    '#N/A',
    '高',
    '合计',
    '1,000',
    '９５％',
    '(5)',
    '3.5万',
    '=1+1',
    '<script>',
  ),
  fc.string({ maxLength: 5 }),
  fc.double(),
);
const sheet = (cell: fc.Arbitrary<Cell>, least: number): fc.Arbitrary<Cells> =>
  fc
    .array(fc.array(cell, { minLength: CARD_HEADERS.length - 1, maxLength: CARD_HEADERS.length - 1 }), {
      minLength: least,
      maxLength: 12,
    })
    .map((rows) => [CARD_HEADERS, ...rows.map((row, i) => [`客户${i}`, ...row])]);

function run(cells: Cells, id: PresetId): Graded | null {
  const { result } = gradeCells(cells, presetScheme(id, 'zh-CN'));
  return result.ok ? result.value : null;
}

describe('Laws of every method', () => {
  for (const id of IDS) {
    it(`[Z1] ${id}: no input, however odd, throws or is lost from the counts; every row without a tier has a reason`, () => {
      fc.assert(
        fc.property(sheet(wild, 0), (cells) => {
          const { table, mapping, readIssues, result } = gradeCells(cells, presetScheme(id, 'zh-CN'));
          if (!result.ok) {
            expect(result.issues.length).toBeGreaterThan(0);
            return;
          }
          const { report, tier, score, issues } = result.value;
          expect(report.graded + report.pending + report.skipped).toBe(cells.length - 1);
          expect(report.tiers.reduce((sum, one) => sum + one.count, 0)).toBe(report.graded);
          const said = new Set(
            [...readIssues, ...issues].flatMap((issue) => ('row' in issue ? [issue.row] : [])),
          );
          tier.forEach((at, row) => {
            if (at === PENDING || at === LEFT_OUT) expect(said.has(row)).toBe(true);
            if (at >= 0 && score) expect(Number.isFinite(score[row])).toBe(true);
          });
          const why = createExplainer({
            table,
            mapping,
            scheme: presetScheme(id, 'zh-CN'),
            graded: result.value,
            options: { asOf: null, previous: null },
          });
          tier.forEach((_, row) => why(row));
        }),
        { numRuns: 25 },
      );
    });

    it(`[Z2] ${id}: the order of rows changes no grade, and equal rows get equal grades`, () => {
      fc.assert(
        fc.property(sheet(sane, 1), (cells) => {
          const [header = [], ...rows] = cells;
          const twice = [header, ...rows, ...rows.map((row, i) => [`另${i}`, ...row.slice(1)])];
          const back = [header, ...twice.slice(1).reverse()];
          const first = run(twice, id);
          const second = run(back, id);
          if (!first || !second) {
            expect(first).toBe(second);
            return;
          }
          expect([...tierNames(second)].reverse()).toEqual(tierNames(first));
          expect(tierNames(first).slice(rows.length)).toEqual(tierNames(first).slice(0, rows.length));
        }),
        { numRuns: 12 },
      );
    });
  }

  it('[Z3] a better value never lowers a score', () => {
    const bounded = presetScheme('tiancheng', 'zh-CN');
    const column = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: RATED, noNaN: true }), { minLength: 5, maxLength: 5 }),
        column,
        fc.double({ min: 0, max: 5, noNaN: true }),
        (row, at, more) => {
          const header = ['客户', '月均销量', '销售额增长', '网络覆盖', '忠诚度', '发展前景'];
          const better = row.map((x, i) => (i === at - 1 ? Math.min(RATED, x + more) : x));
          const graded = valueOf(
            gradeCells([header, ['a', ...row], ['b', ...better]], bounded as Scheme).result,
          );
          expect(graded.score?.[1]).toBeGreaterThanOrEqual((graded.score?.[0] ?? NaN) - 1e-9);
        },
      ),
    );
  });

  it('[Z4] points times the factor sum to the score', () => {
    const scheme = presetScheme('courseware-table', 'zh-CN');
    fc.assert(
      fc.property(sheet(wild, 1), (cells) => {
        const { table, mapping, result } = gradeCells(cells, scheme);
        if (!result.ok) return;
        const why = createExplainer({
          table,
          mapping,
          scheme,
          graded: result.value,
          options: { asOf: null, previous: null },
        });
        result.value.tier.forEach((_, row) => {
          const one = why(row);
          if (one.score === null) return;
          expect(one.parts.reduce((sum, part) => sum + (part.points ?? 0), 0) * one.factor).toBeCloseTo(
            one.score,
            7,
          );
        });
      }),
      { numRuns: 30 },
    );
  });

  it('[Z5] scaling money by a constant changes no grade by share, value or quantile', () => {
    const money = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        money,
        fc.constantFrom(0.01, 3, 1024, 1e6),
        fc.constantFrom<PresetId>('abc-80-95', 'pyramid-3', 'courseware-steps'),
        (values, factor, id) => {
          const cells = (by: number): Cells => [
            ['客户', '年销售额', '信用状况', '回购率', '互动频率'],
            ...values.map((x, i) => [`c${i}`, x * by, i % 3, 0.5, 2]),
          ];
          expect(run(cells(factor), id)?.tier).toEqual(run(cells(1), id)?.tier);
        },
      ),
      { numRuns: 30 },
    );
  });
});
