/** The finite values of a column from largest to smallest. */
export function falling(values: Float64Array): Float64Array {
  return values.filter(Number.isFinite).sort().reverse();
}
