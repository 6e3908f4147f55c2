import type { LinearScale, QuantileScale, StepsScale } from '../scheme/scheme.ts';
import type { Curve, CurveBand } from './curve.ts';
import { nextUp } from '../math/next-double.ts';
import { lowered } from '../math/tolerance.ts';

type Better = 'higher' | 'lower';

/** Steps: a value on a bound takes the better band's points (domain A0, C6.1). */
export function stepsCurve({ bands, floor }: StepsScale, better: Better): Curve {
  const sign = better === 'higher' ? 1 : -1;
  const rising = bands.map((band) => flat(sign * band.from, band.points)).reverse();
  return { sign, knots: knotsOf(rising), bands: [flat(-Infinity, floor), ...rising] };
}

/** Linear inside each band, capped at its end (domain C6.2). */
export function linearCurve({ bands, floor }: LinearScale, better: Better): Curve {
  const sign = better === 'higher' ? 1 : -1;
  const rising = bands
    .map(({ from, to, pointsFrom, pointsTo }): CurveBand => {
      const start = sign * from;
      const slope = (pointsTo - pointsFrom) / (sign * to - start);
      if (!Number.isFinite(slope) || slope <= 0) return flat(start, Math.max(pointsFrom, pointsTo));
      return { start, base: pointsFrom, slope, cap: pointsTo };
    })
    .reverse();
  return { sign, knots: knotsOf(rising), bands: [flat(-Infinity, floor), ...rising] };
}

/** From 0 at the worse end of a range to the full weight at the better; halves everywhere when the range is a point (C6.3). */
export function minMaxCurve(
  range: { readonly min: number; readonly max: number },
  weight: number,
  better: Better,
): Curve {
  const sign = better === 'higher' ? 1 : -1;
  const start = better === 'higher' ? range.min : -range.max;
  const slope = weight / 2 / (range.max / 2 - range.min / 2);
  const band =
    Number.isFinite(slope) && slope > 0
      ? { start, base: 0, slope, cap: weight }
      : flat(-Infinity, weight / 2);
  return { sign, knots: new Float64Array(0), bands: [band] };
}

/** Equal-count bins, `1 + #{cuts < x}` (domain C2); values of zero or below may be a bin of their own. */
export function quantileCurve(scale: QuantileScale, cuts: readonly number[], better: Better): Curve {
  const points = better === 'higher' ? scale.points : [...scale.points].reverse();
  const starts = cuts.map(nextUp);
  const own = scale.nonPositive;
  if (own === null)
    return {
      sign: 1,
      knots: Float64Array.from(starts),
      bands: [-Infinity, ...starts].map((start, i) => flat(start, points[i] ?? 0)),
    };
  const positive = [nextUp(0), ...starts.map((start) => Math.max(start, nextUp(0)))];
  const bands = [flat(-Infinity, own), ...positive.map((start, i) => flat(start, points[i] ?? 0))];
  return { sign: 1, knots: Float64Array.from(positive), bands };
}

function flat(start: number, points: number): CurveBand {
  return { start, base: points, slope: 0, cap: points };
}

function knotsOf(bands: readonly CurveBand[]): Float64Array {
  return Float64Array.from(bands, (band) => lowered(band.start));
}
