/** The numbers in falling order, NaN left out. */
export function falling(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (value === value) kept[count++] = value;
  }
  return kept.subarray(0, count).sort().reverse();
}
