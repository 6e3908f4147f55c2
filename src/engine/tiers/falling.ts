/** The numbers in falling order, NaN left out. */
export function falling(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (value === value) kept[count++] = value;
  return kept.subarray(0, count).sort().reverse();
}
