import { forecast, monthlyRate, purchaseHistory } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { readColumns, textsOf } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";
import { language } from "./language.ts";
import { numberOr } from "./option-arguments.ts";

/**
 * Looks ahead from orders by BG/NBD and Gamma-Gamma: probability that a customer still buys, expected purchases, their naive
 * baseline, spend and value, with headers. Example: =CLVFORECAST(Orders[Customer], Orders[Date], Orders[Amount], 12)
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
  const read = readColumns({ date, amount, customer: customer.map((row) => row.map(() => 0)) });
  const names = textsOf(customer);
  const known = (row: number): number =>
    Number(names[row] !== "" && names[row] !== "0" && (read.columns.date[row] as number) > 0);
  const included = Uint8Array.from(names, (_, row) => known(row));
  const history = purchaseHistory(
    { customer: names, date: read.columns.date, amount: read.columns.amount, included },
    end ?? null,
  );
  const found = forecast(history, {
    months: numberOr(months, 12, { name: "months", least: 1, most: 240, whole: true }),
    monthlyDiscount: monthlyRate(numberOr(discount, 0.1, { name: "discount", least: 0, most: 10 })),
    margin: numberOr(margin, 1, { name: "margin", least: 0, most: 1 }),
  });
  if (!found.ok) throw refusal(found.issues[0]);
  const { alive, purchases, naive, spend, clv } = found.value;
  const heads = functionHeaders(language());
  return [
    [heads.customer, heads.alive, heads.purchases, heads.naive, heads.spend, heads.clv],
    ...history.customers.map((name, i) => [name, alive[i], purchases[i], naive[i], spend[i], clv[i]]),
  ];
}

function refusal(issue: { readonly code: string } | undefined): CustomFunctions.Error {
  if (issue?.code !== "clv-too-thin") return notAvailable("clv-no-fit");
  const { customers, repeaters } = issue as { readonly customers?: number; readonly repeaters?: number };
  return notAvailable("clv-too-thin", { customers: customers ?? 0, repeaters: repeaters ?? 0 });
}
