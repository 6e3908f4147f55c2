import { clvOfCustomer } from "../engine/index.ts";
import { readColumns } from "./column-arguments.ts";
import { choiceOr, numberOr, within } from "./option-arguments.ts";
import { inColumn } from "./range.ts";

/**
 * When the first margin comes in.
 * @customenum {string}
 */
enum FIRSTMARGIN {
  /** A year from now, after the customer has stayed. */
  inAYear = "in-a-year",
  /** Now. */
  now = "now",
}

/**
 * Lifetime value of each customer by formula: yearly margin, retention and discount.
 * @customfunction CLV
 * @param averageOrder Average order of each customer.
 * @param ordersPerYear Orders a year of each customer.
 * @param margin Margin of the sales, 0 to 1.
 * @param retention Probability that a customer stays another year, 0 to below 1.
 * @param discount Discount rate a year, e.g. 0.1.
 * @param [years] Years looked ahead; without it for ever.
 * @param [firstMargin] "in-a-year" (without it) or "now".
 * @param [acquisitionCost] What winning the customer cost; without it 0.
 * @returns The lifetime value of each customer, one column.
 */
export function clv(
  averageOrder: any[][],
  ordersPerYear: any[][],
  margin: number,
  retention: number,
  discount: number,
  years?: number,
  firstMargin?: FIRSTMARGIN,
  acquisitionCost?: number,
): any[][] {
  const share = numberOr(margin, { name: "margin", least: 0, most: 1, otherwise: 1 });
  const options = {
    retention: numberOr(retention, { name: "retention", least: 0, most: 0.999999, otherwise: 0 }),
    discount: numberOr(discount, { name: "discount", least: 0, most: 10, otherwise: 0 }),
    years: numberOr(years, { name: "years", least: 0, most: 200, whole: true, otherwise: null }),
    firstMargin: choiceOr(firstMargin, "in-a-year", { name: "firstMargin", choices: ["in-a-year", "now"] }),
    acquisitionCost: numberOr(acquisitionCost, {
      name: "acquisitionCost",
      least: 0,
      most: 1e15,
      otherwise: 0,
    }),
  };
  const { columns, rows, instead } = readColumns({ averageOrder, ordersPerYear });
  within(columns.ordersPerYear, { name: "ordersPerYear", least: 0, most: 1e6 });
  const buying = (i: number): Parameters<typeof clvOfCustomer>[0] => ({
    averageOrder: columns.averageOrder[i] as number,
    ordersPerYear: columns.ordersPerYear[i] as number,
    margin: share,
  });
  return inColumn(rows, (i) => instead(i) ?? clvOfCustomer(buying(i), options));
}
