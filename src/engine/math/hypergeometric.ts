const MOST_TERMS = 1_000_000;

/** Gauss's ₂F₁(a, b; c; z) by its series, for 0 ≤ z < 1 and c > 0; NaN when it does not settle. */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < MOST_TERMS; k++) {
    term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    sum += term;
    if (Math.abs(term) <= Math.abs(sum) * 1e-16) return sum;
  }
  return NaN;
}
