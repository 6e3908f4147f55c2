/** The finite values of a column from largest to smallest. */
export function falling(values: Float64Array): Float64Array {
  const finite = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value - value === 0) finite[count++] = value;
  }
  return finite.subarray(0, count).sort().reverse();
}
