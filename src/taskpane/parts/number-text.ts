/** A number as it is typed, without the last digits that only binary arithmetic puts there: 54, not 53.99999999999999. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(12)));
}
