import { orderValue } from "../engine/index.ts";
import { readColumns } from "./column-arguments.ts";
import { invalid } from "./failure.ts";
import { numberOr } from "./option-arguments.ts";
import { inShapeOf, type Range, spread } from "./range.ts";

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
  const offer = {
    capitalCost: numberOr(capitalCost, { name: "capitalCost", least: 0, most: 10, otherwise: 0.06 }),
    lossRate: numberOr(lossRate, { name: "lossRate", least: 0, most: 1, otherwise: 1 }),
  };
  const over = (range: Range | null | undefined): Range => spread(range ?? [[0]], amount);
  const { columns, rows, instead } = readColumns({
    amount,
    margin: over(margin),
    termDays: over(termDays),
    badDebt: over(badDebt),
  });
  within(columns.margin, { name: "margin", least: -10, most: 1 }, rows);
  within(columns.badDebt, { name: "badDebt", least: 0, most: 1 }, rows);
  const at = (name: keyof typeof columns, i: number): number => columns[name][i] as number;
  const value = (i: number): number =>
    orderValue({
      ...offer,
      amount: at("amount", i),
      margin: at("margin", i),
      termDays: at("termDays", i),
      badDebt: at("badDebt", i),
    }).value;
  return inShapeOf(amount, (i) => instead(i) ?? value(i));
}

/** Throws `#VALUE!` for the first number outside its bounds: a rate of 10 is a slip for 10 %. */
function within(
  column: Float64Array,
  bounds: { readonly name: string; readonly least: number; readonly most: number },
  rows: number,
): void {
  for (let i = 0; i < rows; i++) {
    const value = column[i] as number;
    if (value < bounds.least || value > bounds.most)
      throw invalid("number-between", { ...bounds, found: String(value) });
  }
}
