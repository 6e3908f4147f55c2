/**
 * Points as a function of a value: bands in rising order of the value, each linear and clamped. Band `i` begins at
 * `knots[i - 1]`; there is one band more than knots. A value is first multiplied by `sign`, −1 where lower is better.
 */
export interface Curve {
  readonly sign: 1 | -1;
  readonly knots: Float64Array;
  readonly bands: readonly CurveBand[];
}

/** `base + slope · (x − start)`, never below `base` nor above `cap`. `start` is in signed values. */
export interface CurveBand {
  readonly start: number;
  readonly base: number;
  readonly slope: number;
  readonly cap: number;
}

/** Points of one value. The value must be a number. */
export function pointsOn(curve: Curve, value: number): number {
  const x = curve.sign * value;
  return bandPoints(curve.bands[bandAt(curve, x)], x);
}

/** Which band a signed value falls in: how many knots it has reached. */
export function bandAt({ knots }: Curve, x: number): number {
  let band = 0;
  while (band < knots.length && x >= (knots[band] ?? Infinity)) band++;
  return band;
}

function bandPoints(band: CurveBand | undefined, x: number): number {
  if (!band) return NaN;
  const points = band.slope === 0 ? band.base : band.base + band.slope * (x - band.start);
  return Math.max(band.base, Math.min(band.cap, points));
}

/** The value nearest to the present one, in the better direction, that gives at least `wanted` points; null when none does. */
export function valueFor(curve: Curve, value: number, wanted: number): number | null {
  const from = bandAt(curve, curve.sign * value);
  for (let i = from; i < curve.bands.length; i++) {
    const band = curve.bands[i];
    if (!band || band.cap < wanted - 1e-9) continue;
    const x = band.base >= wanted ? band.start : band.start + (wanted - band.base) / band.slope;
    if (Number.isFinite(x)) return curve.sign * x + 0;
  }
  return null;
}
