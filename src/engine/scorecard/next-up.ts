const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The next double above a finite number, so that "greater than x" can be said as "at least nextUp(x)". */
export function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  float[0] = x;
  bits[0] = (bits[0] ?? 0n) + (x > 0 ? 1n : -1n);
  return float[0];
}
