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
