const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The next double above a finite number: "greater than x" is "at least nextUp(x)". */
export function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  float[0] = x;
  bits[0] = (bits[0] as bigint) + (x > 0 ? 1n : -1n);
  return float[0] as number;
}

/** The next double below a finite number: "at least x" is "greater than nextDown(x)". */
export function nextDown(x: number): number {
  return -nextUp(-x);
}
