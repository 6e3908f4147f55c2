const HALF_LOG_TAU = 0.9189385332046727;

/** Coefficients of Stirling's series, B(2k) / (2k(2k−1)) (Abramowitz & Stegun 6.1.41). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/** ln Γ(x) for x > 0, to about fifteen digits: Stirling's series from 10 on, shifted up by Γ(x+1) = xΓ(x) below. */
export function logGamma(x: number): number {
  let shift = 1;
  let at = x;
  while (at < 10) shift *= at++;
  let series = 0;
  const square = at * at;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series / square + (STIRLING[k] as number);
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TAU + series / at - Math.log(shift);
}
