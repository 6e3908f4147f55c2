import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cell } from '../../src/engine/cell.ts';
import type { Criterion, Scale, ScorecardScheme, Tier } from '../../src/engine/scheme/scheme.ts';
import { checkScheme, isFatal } from '../../src/engine/index.ts';
import { differences, gradeTwice } from './compare.ts';
import { openDuckDb, type Database } from './duckdb.ts';
import { listOf, number } from './lists.ts';

// Many small statements: generous, for a busy machine.
vi.setConfig({ testTimeout: 300_000 });

let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
});
afterAll(() => database.close());

const flag = fc.boolean();
const falling = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => b - a);
const bounds = fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 4 }).map(falling);
const pointsFor = (count: number, weight: number): number[] =>
  Array.from({ length: count }, (_, i) => (weight * (count - i)) / count);

const scales = (weight: number, better: 'higher' | 'lower'): fc.Arbitrary<Scale> =>
  fc.oneof(
    bounds.map((from): Scale => {
      const order = better === 'higher' ? from : [...from].reverse();
      const points = pointsFor(order.length, weight);
      return {
        kind: 'steps',
        floor: 0,
        bands: order.map((bound, i) => ({ from: bound, points: points[i] ?? 0 })),
      };
    }),
    fc.constant<Scale>({
      kind: 'linear',
      floor: 0,
      bands:
        better === 'higher'
          ? [
              { from: 5, to: 10, pointsFrom: weight / 2, pointsTo: weight },
              { from: 0, to: 5, pointsFrom: 0, pointsTo: weight / 2 },
            ]
          : [
              { from: 2, to: 0, pointsFrom: weight / 2, pointsTo: weight },
              { from: 8, to: 2, pointsFrom: 0, pointsTo: weight / 2 },
            ],
    }),
    flag.map((numbers): Scale => ({
      kind: 'labels',
      numbers,
      bands: [
        { labels: ['High', '高', '12'], points: weight },
        { labels: ['low', "o'低", 'high'], points: 0 },
      ],
    })),
    fc.record({
      kind: fc.constant('min-max' as const),
      winsorize: flag,
      range: fc.option(fc.constant({ min: 1, max: 9 }), { nil: null }),
    }),
    fc.record({ kind: fc.constant('percentile' as const), rank: fc.constantFrom('mid', 'low') }),
    fc
      .record({ bins: fc.integer({ min: 1, max: 5 }), own: flag, frozen: flag })
      .map(({ bins, own, frozen }): Scale => ({
        kind: 'quantile',
        points: pointsFor(bins, weight).reverse(),
        nonPositive: own ? 0 : null,
        cuts: frozen ? Array.from({ length: bins - 1 }, (_, i) => 2 * i + 1) : null,
      })),
  );

const criterion = (id: string, weight: number): fc.Arbitrary<Criterion> =>
  fc.constantFrom<'higher' | 'lower'>('higher', 'lower').chain((better) =>
    fc
      .record({ scale: scales(weight, better), required: fc.boolean() })
      .map(({ scale, required }): Criterion => ({
        id,
        name: `${id}; DROP`,
        measure: null,
        column: id,
        weight,
        better,
        required: required && id === 'a',
        scale,
      })),
  );

const tier = (name: string, cut: number | null): Tier => ({
  name,
  color: '#000000',
  strategy: '',
  responseDays: null,
  cut,
});
const scheme = fc
  .record({
    criteria: fc.tuple(criterion('a', 50), criterion('B b', 30), criterion('丙', 20)),
    by: fc.constantFrom('score', 'round', 'share', 'in', 'strict'),
    missing: fc.constantFrom('pending', 'reweight', 'zero', 'keep-last'),
    most: fc.constantFrom(0, 20, 50, 100),
    op: fc.constantFrom('>=', '>', '<=', '<', '=', '<>'),
    of: fc.constantFrom('value', 'share'),
    capped: flag,
    matrix: flag,
  })
  .map(({ criteria, by, missing, most, op, of, capped, matrix }): ScorecardScheme => ({
    version: 1,
    id: 'x',
    name: 'any card\n-- of names',
    method: 'scorecard',
    tiers: [
      tier('I', by === 'score' || by === 'round' ? 80 : 0.2),
      tier("II'", by === 'score' || by === 'round' ? 50 : 0.6),
      tier('III', null),
    ],
    customerColumn: '客户',
    valueColumn: null,
    reviewMonths: 3,
    criteria,
    tiering:
      by === 'share'
        ? { by }
        : by === 'in' || by === 'strict'
          ? { by: 'value', crossing: by }
          : { by: 'score', round: by === 'round' },
    missing: { kind: missing, maxMissingWeight: most } as ScorecardScheme['missing'],
    caps: capped
      ? ([
          { when: { field: 'a', of, op, value: of === 'share' ? 0.1 : 4 }, tier: "II'" },
          { when: { field: '信用', of: 'value', op: '=', value: '差' }, tier: 'III' },
        ] as ScorecardScheme['caps'])
      : [],
    matrix: matrix
      ? {
          y: { name: 'y', criteria: ['a'] },
          x: { name: 'x', criteria: ['B b', '丙'] },
          quadrants: ['hh', 'hl', 'lh', "l'l"],
        }
      : null,
  }))
  .filter((one) => !checkScheme(one).some(isFatal));

const rated: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('高', ' HIGH ', 'ｌｏｗ', '差', "o'低", '?') },
);

describe('The statement of a card on DuckDB gives the engine’s scores, tiers and quadrants', () => {
  it('for any scale, missing policy, tiering, cap and matrix', async () => {
    let graded = 0;
    await fc.assert(
      fc.asyncProperty(scheme, listOf(['客户', 'a', 'B b', '丙', '信用'], rated, 30), async (card, cells) => {
        const labelled = new Set(
          card.criteria.flatMap(({ id, scale }) => (scale.kind === 'labels' ? [id] : [])).concat('信用'),
        );
        const [header = [], ...rows] = cells;
        // A column of numbers in a warehouse holds no words.
        const typed = rows.map((row) =>
          row.map((cell, i) =>
            i === 0 || typeof cell === 'number' || labelled.has(String(header[i])) ? cell : '',
          ),
        );
        const twice = await gradeTwice(database, { cells: [header, ...typed], scheme: card });
        if (!twice.engine.ok) expect(twice.found.every((one) => one.tier === null)).toBe(true);
        else expect(differences(twice)).toEqual([]);
        graded += twice.expected.filter((one) => one.tier !== null).length;
      }),
      { numRuns: 120 },
    );
    expect(graded).toBeGreaterThan(100);
  });
});
