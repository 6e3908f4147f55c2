/** A number as it is typed, without the last digits that only binary arithmetic puts there: 54, not 53.99999999999999. */
export function numberText(value: number): string {
  return String(tidy(value));
}

/** A share as it is typed in percent, and back: 0.07 is 7, not 7.000000000000001. */
export function toPercent(share: number): number {
  return tidy(share * 100);
}

export function fromPercent(percent: number): number {
  return tidy(percent / 100);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
