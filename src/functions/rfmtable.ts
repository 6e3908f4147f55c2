import { type CustomerRfm, rfmFromOrders } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { readColumns, textsOf } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { choiceOr } from "./option-arguments.ts";

/**
 * What counts as a purchase.
 * @customenum {string}
 */
enum FREQUENCY {
  /** Every order, by its id where ids are given. */
  orders = "orders",
  /** Every day with an order. */
  days = "days",
}

/**
 * Orders summed up by customer, with headers: customer, recency in days, frequency, money. Refunds net into the money and count
 * as no purchase. Example: =RFMTABLE(Orders[Customer], Orders[Date], Orders[Amount])
 * @customfunction RFMTABLE
 * @param customer Customer of each order.
 * @param date Date of each order.
 * @param amount Amount of each order; refunds below zero.
 * @param [asOf] Date from which recency counts; without it the latest date of the orders.
 * @param [order] Order number of each row, so that rows of one order count once.
 * @param [frequency] What is counted: "orders" or "days".
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
  const read = readColumns({ date, amount, customer: customer.map((row) => row.map(() => 0)) });
  const names = textsOf(customer);
  const known = (row: number): number =>
    Number(names[row] !== "" && names[row] !== "0" && (read.columns.date[row] as number) > 0);
  const found = rfmFromOrders(
    {
      customer: names,
      date: read.columns.date,
      amount: read.columns.amount,
      order: order ? textsOf(order) : null,
      included: Uint8Array.from(names, (_, row) => known(row)),
    },
    {
      asOf: asOf ?? null,
      frequencyOf: choiceOr(frequency, "orders", { name: "frequency", choices: ["orders", "days"] }),
      monetaryOf: "sum",
      window: { from: null, to: null },
    },
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
