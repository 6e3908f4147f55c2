import { finish, forecast, monthlyRate, purchaseHistory, type Issue } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { dayOrNull, numberOr } from "./option-arguments.ts";
import { readOrders } from "./orders-argument.ts";

/**
 * Looks ahead from orders by BG/NBD and Gamma-Gamma: probability that a customer still buys, expected purchases, their naive
 * baseline, spend and value, with headers.
 * @customfunction CLVFORECAST
 * @param customer Customer of each order.
 * @param date Date of each order.
 * @param amount Amount of each order.
 * @param [months] Months looked ahead; without it 12.
 * @param [discount] Discount rate a year; without it 0.1.
 * @param [margin] Margin of the sales, 0 to 1; without it 1.
 * @param [end] Date on which observation ends; without it the latest date of the orders.
 * @returns A header row and one row a customer; #N/A with the reason when the data are too thin.
 */
export function clvforecast(
  customer: any[][],
  date: any[][],
  amount: any[][],
  months?: number,
  discount?: number,
  margin?: number,
  end?: number,
): any[][] {
  const history = finish(purchaseHistory(readOrders({ customer, date, amount }), dayOrNull(end, "end")));
  const found = finish(
    forecast(history, {
      months: numberOr(months, { name: "months", least: 1, most: 240, whole: true, otherwise: 12 }),
      monthlyDiscount: monthlyRate(
        numberOr(discount, { name: "discount", least: 0, most: 10, otherwise: 0.1 }),
      ),
      margin: numberOr(margin, { name: "margin", least: 0, most: 1, otherwise: 1 }),
    }),
  );
  if (!found.ok) throw refusal(found.issues[0]);
  const { alive, purchases, naive, spend, clv } = found.value;
  const heads = functionHeaders(language());
  return [
    [heads.customer, heads.alive, heads.purchases, heads.naive, heads.spend, heads.clv],
    ...history.customers.map((name, i) => [
      name,
      ...[alive, purchases, naive, spend, clv].map((column) => finite(column[i])),
    ]),
  ];
}

/** NaN would reach the cell as 0. */
function finite(value: number | undefined): number | CustomFunctions.Error {
  return value !== undefined && Number.isFinite(value) ? value : notAvailable("clv-no-fit");
}

function refusal(issue: Issue | undefined): CustomFunctions.Error {
  if (issue?.code !== "clv-too-thin") return notAvailable("clv-no-fit");
  return notAvailable("clv-too-thin", { customers: issue.customers, repeaters: issue.repeaters });
}
