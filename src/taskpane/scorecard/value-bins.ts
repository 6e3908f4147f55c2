import type { Criterion } from '../../engine/scheme/scheme.ts';

/** Values from `from` to below `to` (the last with its end) and how many they are. */
export interface ValueBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Finite values counted in equal bins between the smallest and the largest; one bin when all are equal. */
export function valueBins(values: Float64Array, bins: number): readonly ValueBin[] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [];
  const count = low === high ? 1 : bins;
  const width = (high - low) / count;
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    const at = width === 0 ? 0 : Math.min(count - 1, Math.floor((value - low) / width));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((each, at) => ({ from: low + at * width, to: low + (at + 1) * width, count: each }));
}

/** Points (share of the weight, 0–1) over values from `low` to `high`; empty where the scale has no bands of numbers. */
export function pointsLine(
  { scale, weight, better }: Criterion,
  low: number,
  high: number,
): readonly (readonly [value: number, share: number])[] {
  const share = (points: number): number => (weight <= 0 ? 0 : Math.min(1, Math.max(0, points / weight)));
  const inside = (value: number): number => Math.min(high, Math.max(low, value));
  if (scale.kind === 'steps') {
    const rising = better === 'higher' ? [...scale.bands].reverse() : [...scale.bands];
    const corners = rising.map((band) => ({ at: inside(band.from), points: share(band.points) }));
    if (better === 'higher') {
      const start: [number, number] = [low, share(scale.floor)];
      return [
        start,
        ...corners.flatMap((corner, at): [number, number][] => [
          [corner.at, at === 0 ? share(scale.floor) : (corners[at - 1]?.points ?? 0)],
          [corner.at, corner.points],
        ]),
        [high, corners.at(-1)?.points ?? share(scale.floor)],
      ];
    }
    return [
      [low, corners[0]?.points ?? 0],
      ...corners.flatMap((corner, at): [number, number][] => [
        [corner.at, corner.points],
        [corner.at, corners[at + 1]?.points ?? share(scale.floor)],
      ]),
      [high, share(scale.floor)],
    ];
  }
  if (scale.kind !== 'linear') return [];
  const bands = [...scale.bands].sort((a, b) => a.from - b.from);
  return bands.flatMap((band): [number, number][] => [
    [inside(band.from), share(band.pointsFrom)],
    [inside(band.to), share(band.pointsTo)],
  ]);
}
