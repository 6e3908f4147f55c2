import { xyz as xyzOf } from "../engine/index.ts";
import { readCell, textOf } from "./cell-argument.ts";
import { invalid, notAvailable } from "./failure.ts";
import { numberOr } from "./option-arguments.ts";

/**
 * XYZ class of each customer by how evenly it buys: coefficient of variation of its sales per period. X even, Y varying, Z erratic.
 * @customfunction XYZ
 * @param sales Sales by period: one row a customer, one column a period; a period without sales is 0.
 * @param [x] Coefficient of variation up to which a customer is X; without it 0.5.
 * @param [y] Coefficient of variation up to which a customer is Y; without it 1.
 * @returns X, Y or Z for each customer, one column; "" for a customer without sales.
 */
export function xyz(sales: any[][], x?: number, y?: number): any[][] {
  if ((sales[0]?.length ?? 0) < 2) throw invalid("too-few-periods");
  const first = numberOr(x, { name: "x", least: 0, most: 100, otherwise: 0.5 });
  const second = numberOr(y, { name: "y", least: first, most: 100, otherwise: Math.max(1, first) });
  return sales.map((row, at) => {
    const readings = row.map(readCell);
    const bad = readings.findIndex((reading) => reading.kind === "unreadable");
    if (bad >= 0)
      return [notAvailable("not-a-number", { name: "sales", row: String(at + 1), found: textOf(row[bad]) })];
    const numbers = readings.map((reading) => (reading.kind === "number" ? reading.value : 0));
    return [xyzOf(numbers, [first, second]) ?? ""];
  });
}
