import { type BgNbd, expectedPurchases, type History } from './bg-nbd.ts';

/** Weeks of a month, as the reference software counts them. */
const WEEKS_A_MONTH = 4.345;

/**
 * Expected spend of the next months, discounted monthly: Σ E[M]·(E[Y(i·u)] − E[Y((i−1)·u)]) / (1+d)^i with u a month (domain
 * C10). `spend` is the expected value of one purchase.
 */
export function discountedClv(
  model: BgNbd,
  history: History,
  value: { readonly spend: number; readonly months: number; readonly monthlyDiscount: number },
): number {
  let sum = 0;
  let before = 0;
  for (let month = 1; month <= value.months; month++) {
    const until = expectedPurchases(model, history, month * WEEKS_A_MONTH);
    sum += (value.spend * (until - before)) / (1 + value.monthlyDiscount) ** month;
    before = until;
  }
  return sum;
}

/** The monthly rate of a yearly one. */
export function monthlyRate(yearly: number): number {
  return (1 + yearly) ** (1 / 12) - 1;
}
