import { orderValue } from "../engine/index.ts";
import { readOffers } from "./order-arguments.ts";
import { inShapeOf } from "./range.ts";

/**
 * Risk-adjusted profit of an order, to decide which comes first: margin less the cost of waiting for the money and the expected
 * loss. Every argument but the last two may be one value or one for each order.
 * @customfunction ORDERVALUE
 * @param amount Amount of the order, or of each order.
 * @param margin Margin of the sales, 0 to 1.
 * @param [termDays] Days until the customer pays; without it 0.
 * @param [badDebt] Probability of not being paid, 0 to 1; without it 0.
 * @param [capitalCost] Cost of capital a year; without it 0.06.
 * @param [lossRate] Share of the amount lost when not paid, 0 to 1; without it 1.
 * @returns The profit of each order, in the shape of the amounts.
 */
export function ordervalue(
  amount: any[][],
  margin: any[][],
  termDays?: any[][],
  badDebt?: any[][],
  capitalCost?: number,
  lossRate?: number,
): any[][] {
  const { instead, offer } = readOffers({ amount, margin, termDays, badDebt, capitalCost, lossRate });
  return inShapeOf(amount, (i) => instead(i) ?? orderValue(offer(i)).value);
}
