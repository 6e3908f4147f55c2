/** Values from largest to smallest, NaN and ±∞ left out. */
export function falling(values: Float64Array): Float64Array {
  return values.filter(Number.isFinite).sort().reverse();
}

/** Sum of a column with Kahan's correction, so that cents add up over a million rows. */
export function total(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] as number) - lost;
    const next = sum + value;
    lost = next - sum - value;
    sum = next;
  }
  return sum;
}

/** Share of the total that the top ⌈share·n⌉ customers make (0–1, above 1 when others lose money); null when the total is not positive or there are fewer than five. */
export function topShare(values: Float64Array, share: number): number | null {
  const sorted = falling(values);
  const sum = total(sorted);
  if (sorted.length < 5 || !(sum > 0)) return null;
  return total(sorted.subarray(0, Math.ceil(share * sorted.length - 1e-9))) / sum;
}

/** How many of the largest customers make the given share of the total: the first count that reaches it; null as above. */
export function customersFor(values: Float64Array, share: number): number | null {
  const sorted = falling(values);
  const sum = total(sorted);
  if (sorted.length === 0 || !(sum > 0)) return null;
  let reached = 0;
  for (let i = 0; i < sorted.length; i++) {
    reached += sorted[i] as number;
    if (reached >= (share - 1e-9) * sum) return i + 1;
  }
  return sorted.length;
}
