import { describe, expect, it } from 'vitest';
import type { Scale } from '../../../src/engine/index.ts';
import { graded, scores } from './one-criterion.ts';

const steps: Scale = {
  kind: 'steps',
  floor: 5,
  bands: [
    { from: 10, points: 100 },
    { from: 5, points: 60 },
    { from: 0, points: 20 },
  ],
};
const linear: Scale = {
  kind: 'linear',
  floor: 0,
  bands: [
    { from: 0.5, to: 1, pointsFrom: 50, pointsTo: 100 },
    { from: 0.2, to: 0.5, pointsFrom: 25, pointsTo: 50 },
    { from: 0, to: 0.2, pointsFrom: 0, pointsTo: 25 },
  ],
};
const labels: Scale = {
  kind: 'labels',
  numbers: true,
  bands: [
    { labels: ['高', 'High'], points: 90 },
    { labels: ['低'], points: 25 },
  ],
};
const minMax: Scale = { kind: 'min-max', winsorize: false, range: null };

describe('Scales', () => {
  it('[S1] steps: the first bound reached gives its points, a value on a bound the better; below all the floor', () => {
    expect(scores([12, 10, 9.999, 5, 0, -1], steps)).toEqual([100, 100, 60, 60, 20, 5]);
  });

  it('[S2] a bound is reached within 1e-9 of its size: 0.1 + 0.2 reaches 0.3', () => {
    const scale: Scale = { kind: 'steps', floor: 0, bands: [{ from: 0.3, points: 100 }] };
    expect(scores([0.1 + 0.2, 0.3 - 1e-12, 0.2999], scale)).toEqual([100, 100, 0]);
  });

  it('[S3] lower is better: the bound and what is below it get the points', () => {
    const scale: Scale = {
      kind: 'steps',
      floor: 0,
      bands: [
        { from: 30, points: 100 },
        { from: 60, points: 50 },
      ],
    };
    expect(scores([10, 30, 31, 60, 61], scale, { better: 'lower' })).toEqual([100, 100, 50, 50, 0]);
  });

  it('[S4] linear: interpolates inside a band, joins without a jump, is capped at its end', () => {
    expect(scores([-0.1, 0, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 9], linear)).toEqual([
      0, 0, 12.5, 25, 37.5, 50, 75, 100, 100,
    ]);
  });

  it('[S5] linear with lower better runs the other way', () => {
    const scale: Scale = {
      kind: 'linear',
      floor: 0,
      bands: [{ from: 90, to: 30, pointsFrom: 0, pointsTo: 100 }],
    };
    expect(scores([10, 30, 60, 90, 100], scale, { better: 'lower' })).toEqual([100, 100, 50, 0, 0]);
  });

  it('[S6] labels: any case and width; numbers up to the weight count as they are; the rest is missing and listed', () => {
    const found = graded(['高', ' ｈｉｇｈ ', '低', 70, '中', 101, -1], labels);
    expect(Array.from(found.score ?? [])).toEqual([90, 90, 25, 70, NaN, NaN, NaN]);
    expect(found.issues.filter((issue) => issue.code === 'unknown-label')).toEqual([
      { code: 'unknown-label', row: 4, column: '指标', found: '中' },
      { code: 'unknown-label', row: 5, column: '指标', found: '101' },
      { code: 'unknown-label', row: 6, column: '指标', found: '-1' },
    ]);
  });

  it('[S6] labels: where all numbers are on the scale, those of a long list count as they are, labels and blanks between them', () => {
    const cells = Array.from({ length: 5_000 }, (_, i) => ['高', '', (i % 101) / 2, i % 101][i % 4] ?? '');
    const higher = cells.map((cell) => (typeof cell === 'number' ? cell : cell === '' ? NaN : 90));
    expect(scores(cells, labels)).toEqual(higher);
    const lower = cells.map((cell, i) => (typeof cell === 'number' ? 100 - cell : higher[i]));
    expect(scores(cells, labels, { better: 'lower' })).toEqual(lower);
  });

  it('[S6] labels: what is not seen at an end, and where a sigma stands, make no other label', () => {
    const bands = [{ labels: ['\u200b高 ', 'ΥΨΗΛΌΣ'], points: 90 }];
    const scale: Scale = { kind: 'labels', numbers: false, bands };
    expect(scores(['高', '\u0001高', 'υψηλός', 'υψηλόσ', 'Υψηλός'], scale)).toEqual([90, 90, 90, 90, 90]);
  });

  it('[S7] min–max: 0 at the worst, all at the best; lower better turns it', () => {
    expect(scores([10, 20, 30], minMax)).toEqual([0, 50, 100]);
    expect(scores([10, 20, 30], minMax, { better: 'lower' })).toEqual([100, 50, 0]);
  });

  it('[S8] min–max of equal values gives half, with a notice', () => {
    const found = graded([7, 7, 7], minMax);
    expect(Array.from(found.score ?? [])).toEqual([50, 50, 50]);
    expect(found.issues).toContainEqual({ code: 'all-equal', column: '指标' });
  });

  it('[S9] winsorised min–max runs from the 5th to the 95th percentile (type 7)', () => {
    const values = Array.from({ length: 21 }, (_, i) => (i === 20 ? 1e6 : i));
    expect(scores(values, { kind: 'min-max', winsorize: true, range: null }).slice(0, 4)).toEqual([
      0, 0, 5.555555556, 11.111111111,
    ]);
    expect(scores(values, { kind: 'min-max', winsorize: true, range: null }).slice(-2)).toEqual([100, 100]);
  });

  it('[S10] a frozen range does not depend on who else is in the list', () => {
    expect(scores([25, 200, -5], { kind: 'min-max', winsorize: false, range: { min: 0, max: 100 } })).toEqual(
      [25, 100, 0],
    );
  });

  it('[S11] percentile: mid-rank, or Excel PERCENTRANK.INC; one value alone gives half', () => {
    expect(scores([1, 2, 2, 5], { kind: 'percentile', rank: 'mid' })).toEqual([0, 50, 50, 100]);
    expect(scores([1, 2, 2, 5], { kind: 'percentile', rank: 'low' })).toEqual([
      0, 33.333333333, 33.333333333, 100,
    ]);
    expect(scores([1, 2, 2, 5], { kind: 'percentile', rank: 'low' }, { better: 'lower' })).toEqual([
      100, 33.333333333, 33.333333333, 0,
    ]);
    expect(scores([9], { kind: 'percentile', rank: 'mid' })).toEqual([50]);
  });

  it('[S12] quantile bins: type 7 cuts, ties together, 1 + #{cut < value}', () => {
    const scale: Scale = { kind: 'quantile', points: [20, 40, 60, 80, 100], nonPositive: null, cuts: null };
    expect(scores([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], scale)).toEqual([
      20, 20, 40, 40, 60, 60, 80, 80, 100, 100,
    ]);
    expect(scores([5, 5, 5, 9], scale)).toEqual([20, 20, 20, 100]);
    expect(scores([1, 2, 3, 4, 5], scale, { better: 'lower' })).toEqual([100, 80, 60, 40, 20]);
  });

  it('[S13] quantile bins leave values up to zero out of the cuts and give them points of their own', () => {
    const scale: Scale = { kind: 'quantile', points: [50, 100], nonPositive: 0, cuts: null };
    expect(scores([0, -5, 1, 2, 3, 4], scale)).toEqual([0, 0, 50, 50, 100, 100]);
  });

  it('[S14] frozen cut points grade the next period by the same measure', () => {
    const scale: Scale = { kind: 'quantile', points: [10, 50, 100], nonPositive: null, cuts: [5, 8] };
    expect(scores([5, 5.1, 8, 9], scale)).toEqual([10, 50, 50, 100]);
  });
});
