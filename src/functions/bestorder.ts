import { bestOrder } from "../engine/index.ts";
import { readOffers } from "./order-arguments.ts";

/**
 * Which of several orders to take when not all can be delivered: the place of the one with the largest risk-adjusted profit, as
 * ORDERVALUE gives it. Rows without a number are passed over.
 * @customfunction BESTORDER
 * @param amounts Amount of each order.
 * @param margin Margin of the sales, 0 to 1, one value or one for each order.
 * @param [termDays] Days until the customer pays; without it 0.
 * @param [badDebt] Probability of not being paid, 0 to 1; without it 0.
 * @param [capitalCost] Cost of capital a year; without it 0.06.
 * @param [lossRate] Share of the amount lost when not paid, 0 to 1; without it 1.
 * @returns The place of the order, counted from 1; the first of equals.
 */
export function bestorder(
  amounts: any[][],
  margin: any[][],
  termDays?: any[][],
  badDebt?: any[][],
  capitalCost?: number,
  lossRate?: number,
): any[][] {
  const { rows, instead, offer } = readOffers({
    amount: amounts,
    margin,
    termDays,
    badDebt,
    capitalCost,
    lossRate,
  });
  const all = [...new Array(rows).keys()];
  const spoiled = all.map(instead).find(Boolean);
  if (spoiled) throw spoiled;
  const best = bestOrder(all.map(offer));
  return [[best === null ? "" : best + 1]];
}
