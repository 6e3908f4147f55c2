import type { Criterion, Measure, Scale } from '../engine/scheme/scheme.ts';

/** A criterion of a preset that stands for a known measure; its name is the measure's word. */
export function criterion(measure: Measure, weight: number, scale: Scale): Criterion {
  return {
    id: measure,
    name: `@measure.${measure}`,
    measure,
    column: null,
    weight,
    better: 'higher',
    required: false,
    scale,
  };
}

/** Bands as pairs of bound and points, best first; 0 below all. */
export function steps(...pairs: readonly (readonly [from: number, points: number])[]): Scale {
  return { kind: 'steps', bands: pairs.map(([from, points]) => ({ from, points })), floor: 0 };
}

/** From the smallest to the largest value of the list, without its extreme 5 % on either side. */
export const MIN_MAX: Scale = { kind: 'min-max', winsorize: true, range: null };
