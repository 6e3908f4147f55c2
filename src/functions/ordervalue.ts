import { orderValue } from "../engine/index.ts";
import { inShapeOf, readColumns } from "./column-arguments.ts";
import { numberOr } from "./option-arguments.ts";

/**
 * Risk-adjusted profit of an order, to decide which comes first: margin less the cost of waiting for the money and the expected
 * loss. Example: =ORDERVALUE(1000, 0.1, 180, 0.06) gives 70.41.
 * @customfunction ORDERVALUE
 * @param amount Amount of the order, or of each order.
 * @param margin Margin of the sales, 0 to 1.
 * @param [termDays] Days until the customer pays; without it 0.
 * @param [capitalCost] Cost of capital a year; without it 0.06.
 * @param [badDebt] Probability of not being paid, 0 to 1; without it 0.
 * @param [lossRate] Share of the amount lost then, 0 to 1; without it 1.
 * @returns The profit of each order, in the shape of the amounts.
 */
export function ordervalue(
  amount: any[][],
  margin: number,
  termDays?: number,
  capitalCost?: number,
  badDebt?: number,
  lossRate?: number,
): any[][] {
  const offer = {
    margin: numberOr(margin, 0, { name: "margin", least: -10, most: 1 }),
    termDays: numberOr(termDays, 0, { name: "termDays", least: 0, most: 36_500 }),
    capitalCost: numberOr(capitalCost, 0.06, { name: "capitalCost", least: 0, most: 10 }),
    badDebt: numberOr(badDebt, 0, { name: "badDebt", least: 0, most: 1 }),
    lossRate: numberOr(lossRate, 1, { name: "lossRate", least: 0, most: 1 }),
  };
  const read = readColumns({ amount });
  return inShapeOf(
    amount,
    (i) => read.instead(i) ?? orderValue({ ...offer, amount: read.columns.amount[i] as number }).value,
  );
}
