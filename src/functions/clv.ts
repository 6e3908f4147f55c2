import { simpleClv, yearlyMargin } from "../engine/index.ts";
import { inColumn, readColumns } from "./column-arguments.ts";
import { choiceOr, numberOr } from "./option-arguments.ts";

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
 * Lifetime value of each customer by formula: yearly margin, retention and discount. Example: =CLV(D2:D200, E2:E200, 0.3, 0.8, 0.1)
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
  const share = numberOr(margin, 1, { name: "margin", least: -1, most: 1 });
  const options = {
    retention: numberOr(retention, 0, { name: "retention", least: 0, most: 0.999999 }),
    discount: numberOr(discount, 0, { name: "discount", least: 0, most: 10 }),
    years:
      years === null || years === undefined
        ? null
        : numberOr(years, 1, { name: "years", least: 0, most: 200, whole: true }),
    firstMargin: choiceOr(firstMargin, "in-a-year", { name: "firstMargin", choices: ["in-a-year", "now"] }),
    acquisitionCost: acquisitionCost ?? 0,
  };
  const read = readColumns({ averageOrder, ordersPerYear });
  const value = (i: number): number =>
    simpleClv(
      yearlyMargin(read.columns.averageOrder[i] as number, read.columns.ordersPerYear[i] as number, share),
      options,
    );
  return inColumn(read.rows, (i) => read.instead(i) ?? value(i));
}
