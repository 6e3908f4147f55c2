import { readAll } from "./column-arguments.ts";
import { readNames } from "./name-arguments.ts";
import { commonLength, type Range } from "./range.ts";

/** Orders, one a row. `included` is 0 for rows without a customer or a date: blank cells of a range longer than the list. */
export interface OrderColumns {
  readonly customer: readonly string[];
  readonly date: Float64Array;
  readonly amount: Float64Array;
  readonly included: Uint8Array;
}

/** The three columns of orders. Throws `#VALUE!` naming the first cell that cannot be read. */
export function readOrders(ranges: {
  readonly customer: Range;
  readonly date: Range;
  readonly amount: Range;
}): OrderColumns {
  commonLength(ranges);
  const customer = readNames(ranges.customer, "customer");
  const columns = readAll({ date: ranges.date, amount: ranges.amount }, ["date"]);
  const included = Uint8Array.from(customer, (name, row) =>
    Number(name !== "" && Number.isFinite(columns.date[row])),
  );
  return { customer, ...columns, included };
}
