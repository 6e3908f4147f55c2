import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/engine/cell.ts';
import {
  createExplainer,
  type Explanation,
  type KaismScheme,
  type MatrixAxis,
} from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { reasonWordsOf } from '../../../src/locales/reason-words.ts';
import { reasonsIn } from '../../../src/locales/reasons.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';

const kaism = presetScheme('kaism', 'zh-CN') as KaismScheme;
const HEADER = ['客户', '甲', '乙', '丙', '丁'];
const TOP = 5;

function axis(name: string, weights: Readonly<Record<string, number>>, cut: MatrixAxis['cut']): MatrixAxis {
  const criteria = Object.entries(weights).map(([id, weight]) => ({
    id,
    name: id,
    measure: null,
    column: id,
    weight,
  }));
  return { name, criteria, scale: { min: 0, max: TOP }, cut };
}

function matrix(cut: MatrixAxis['cut'], change: Partial<KaismScheme> = {}): KaismScheme {
  return {
    ...kaism,
    y: axis('吸引力', { 甲: 3, 乙: 1 }, cut),
    x: axis('实力', { 丙: 2, 丁: 2 }, cut),
    ...change,
  };
}

function explained(
  cells: Cells,
  scheme: KaismScheme,
): { tiers: Int16Array; why: (row: number) => Explanation } {
  const { table, mapping, result } = gradeCells(cells, scheme);
  const graded = valueOf(result);
  const options = { asOf: null, previous: null };
  return { tiers: graded.tier, why: createExplainer({ table, mapping, scheme, graded, options }) };
}

/** The first customer's tier with one cell of it changed, the whole list graded anew. */
function tierWith(cells: Cells, [at, to]: readonly [at: number, to: Cell], scheme: KaismScheme): number {
  const changed = cells.map((line, i) => (i === 1 ? line.map((cell, k) => (k === at ? to : cell)) : line));
  return valueOf(gradeCells(changed, scheme).result).tier[0] ?? -1;
}

/** The least change of a rating of the first customer, either way, that gains a better tier; found by trying them all. */
function leastByTrying(cells: Cells, tier: number, scheme: KaismScheme): number {
  const tries = [1, 2, 3, 4].flatMap((at) =>
    Array.from({ length: TOP + 1 }, (_, to) => ({ at, to, from: cells[1]?.[at] })),
  );
  const costs = tries.flatMap(({ at, to, from }) => {
    if (typeof from !== 'number' || from === to) return [];
    const after = tierWith(cells, [at, to], scheme);
    return after >= 0 && after < tier ? [Math.abs(to - from)] : [];
  });
  return Math.min(Infinity, ...costs);
}

describe('The next step in a matrix', () => {
  const [hh, hl, lh, ll] = kaism.quadrants;
  const schemes: readonly (readonly [string, KaismScheme])[] = [
    ['midpoint', matrix('midpoint')],
    ['mean', matrix('mean')],
    ['median', matrix('median')],
    ['a given value', matrix(3.2)],
    // As with risk against return: best where one axis is low.
    ['mean, low on one axis is better', matrix('mean', { quadrants: [lh, ll, hh, hl] })],
    ['median, low on one axis is better', matrix('median', { quadrants: [lh, ll, hh, hl] })],
    ['a rating that counts in both axes', matrix('mean', { x: axis('实力', { 丙: 2, 甲: 1 }, 'midpoint') })],
  ];
  const rating = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: TOP }) },
    fc.constantFrom<Cell>('', 7),
  );
  const lists = fc
    .array(fc.tuple(rating, rating, rating, rating), { minLength: 1, maxLength: 7 })
    .map((rows): Cells => [HEADER, ...rows.map((row, i) => [`客户${i}`, ...row])]);

  it.each(schemes)('[E10] %s: the least change of one rating, the whole list graded anew', (_, scheme) => {
    let promises = 0;
    fc.assert(
      fc.property(lists, (cells) => {
        const { tiers, why } = explained(cells, scheme);
        const { change, gap } = why(0);
        const tier = tiers[0] ?? -1;
        const least = tier > 0 ? leastByTrying(cells, tier, scheme) : Infinity;
        expect(change ? Math.abs(Number(change.to) - Number(change.from)) : Infinity).toBe(least);
        if (!change) return;
        promises++;
        const after = tierWith(cells, [HEADER.indexOf(change.criterion), change.to], scheme);
        expect(scheme.tiers[after]?.name).toBe(gap?.tier);
      }),
      { numRuns: 60 },
    );
    expect(promises).toBeGreaterThan(10);
  });

  it('[E10] where no rating is enough, the shortest way over a line is told', () => {
    const scheme = matrix('midpoint', { x: axis('实力', { 丙: 2, 丁: 2 }, 4.9) });
    const { why } = explained([HEADER, ['客户', 1, 5, 1, 1]], scheme);
    const next = (row: number): string | null => reasonsIn('zh-CN', reasonWordsOf('zh-CN')).next(why(row));
    expect(why(0)).toMatchObject({ tier: '机会客户', gap: { tier: '发展客户', points: 0.5, at: 2.5 } });
    expect(next(0)).toBe('吸引力由 2 到 2.5 即为发展客户：甲由 1 变为 2 即可');
    const far = explained([HEADER, ['客户', 5, 5, 1, 1]], scheme).why(0);
    expect(far).toMatchObject({ tier: '发展客户', gap: { tier: '关键客户' }, change: null });
    expect(reasonsIn('en-US', reasonWordsOf('en-US')).next(far)).toBe(
      '关键客户: 实力 from 1 to 4.9, by several ratings together',
    );
  });

  it('[E16] a rating outside the scale is told as unreadable, as it does not count', () => {
    const { why } = explained([HEADER, ['客户', 4, 7, '高', '']], matrix('midpoint'));
    const told = why(0).parts.filter(({ key }) => HEADER.includes(key));
    expect(told.map(({ key, value, unread }) => [key, value, unread ?? false])).toEqual([
      ['甲', 4, false],
      ['乙', null, true],
      ['丙', null, true],
      ['丁', null, false],
    ]);
  });
});
