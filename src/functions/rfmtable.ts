import { type CustomerRfm, finish, rfmFromOrders } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { readNames } from "./name-arguments.ts";
import { choiceOr, dayOrNull } from "./option-arguments.ts";
import { readOrders } from "./orders-argument.ts";
import { commonLength } from "./range.ts";

/**
 * What counts as a purchase.
 * @customenum {string}
 */
enum FREQUENCY {
  /** Every order, by its number where numbers are given. */
  orders = "orders",
  /** Every day with an order. */
  days = "days",
}

/**
 * Orders summed up by customer, with headers: customer, recency in days, frequency, money. Refunds net into the money and count
 * as no purchase.
 * @customfunction RFMTABLE
 * @param customer Customer of each order.
 * @param date Date of each order.
 * @param amount Amount of each order; refunds below zero.
 * @param [asOf] Date from which recency counts; without it the latest date of the orders.
 * @param [order] Order number of each row, so that rows of one order count once.
 * @param [frequency] What is counted: "orders" (without it) or "days".
 * @returns A header row and one row a customer, in the order of their first row.
 */
export function rfmtable(
  customer: any[][],
  date: any[][],
  amount: any[][],
  asOf?: number,
  order?: any[][],
  frequency?: FREQUENCY,
): any[][] {
  if (order) commonLength({ customer, order });
  const orders = readOrders({ customer, date, amount });
  const found = finish(
    rfmFromOrders(
      { ...orders, order: order ? readNames(order, "order") : null },
      {
        asOf: dayOrNull(asOf, "asOf"),
        frequencyOf: choiceOr(frequency, "orders", { name: "frequency", choices: ["orders", "days"] }),
        monetaryOf: "sum",
        window: { from: null, to: null },
      },
    ),
  );
  if (found.customers.length === 0) throw notAvailable("no-orders");
  return withHeaders(found);
}

function withHeaders({ customers, recency, frequency, monetary }: CustomerRfm): unknown[][] {
  const { customer, recency: days, frequency: count, monetary: money } = functionHeaders(language());
  return [
    [customer, days, count, money],
    ...customers.map((name, i) => [name, recency[i], frequency[i], monetary[i]]),
  ];
}
