import type { Issue } from '../issue.ts';
import { idsAt, internIds } from '../table/intern-ids.ts';

/** One row an order. Dates are Excel serials; NaN = unreadable. `included` 0 leaves a row out. */
export interface Orders {
  readonly customer: readonly string[];
  readonly date: Float64Array;
  readonly amount: Float64Array;
  /** Order ids, or null when every row is an order of its own. */
  readonly order: readonly string[] | null;
  readonly included: Uint8Array;
}

export interface OrdersOptions {
  /** Excel serial; null = the latest date in the data. */
  readonly asOf: number | null;
  readonly frequencyOf: 'orders' | 'days';
  readonly monetaryOf: 'sum' | 'average';
  readonly window: { readonly from: number | null; readonly to: number | null };
}

/** One row a customer, in the order of their first row; only customers with a purchase. */
export interface CustomerRfm {
  readonly customers: readonly string[];
  /** Days from the last purchase to the as-of date. */
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
  readonly asOf: number;
  readonly issues: readonly Issue[];
}

/**
 * Recency, frequency and monetary value from orders (domain C1). A purchase is a row with an amount above 0: purchases set
 * the last date and are counted; refunds net into the money only. Rows after the as-of date are left out and listed.
 */
export function rfmFromOrders(orders: Orders, options: OrdersOptions): CustomerRfm {
  const used = usableRows(orders, options.window);
  const asOf = Math.floor(options.asOf ?? latest(orders.date, used));
  const { firsts, codes } = internIds(orders.customer, used);
  const names = idsAt(orders.customer, firsts);
  const issues = options.asOf === null ? [] : leaveOutFuture(orders.date, used, asOf);
  const totals = sumUp(orders, { used, codes, count: names.length });
  if (orders.order ?? options.frequencyOf === 'days') countDistinct(orders, options, { used, codes, totals });
  return toCustomers({ names, totals, asOf, issues, average: options.monetaryOf === 'average' });
}

/** Last date, purchases and money of a customer side by side, so that an order touches one place in memory. */
type Totals = Float64Array;
const FIELDS = 4;
const LAST = 0;
const PURCHASES = 1;
const MONEY = 2;

function usableRows({ date, amount, included }: Orders, window: OrdersOptions['window']): Uint8Array {
  const from = window.from ?? -Infinity;
  const to = window.to === null ? Infinity : Math.floor(window.to) + 1;
  const used = new Uint8Array(included.length);
  for (let row = 0; row < used.length; row++) {
    const day = date[row] as number;
    const paid = amount[row] as number;
    // Only a finite number less itself is zero.
    if (included[row] === 1 && day >= from && day < to && paid - paid === 0) used[row] = 1;
  }
  return used;
}

function latest(dates: Float64Array, used: Uint8Array): number {
  let latest = -Infinity;
  for (let row = 0; row < dates.length; row++) {
    if (used[row] === 1 && (dates[row] as number) > latest) latest = dates[row] as number;
  }
  return latest;
}

function leaveOutFuture(dates: Float64Array, used: Uint8Array, asOf: number): Issue[] {
  const issues: Issue[] = [];
  for (let row = 0; row < dates.length; row++) {
    if (used[row] === 0 || Math.floor(dates[row] as number) <= asOf) continue;
    used[row] = 0;
    issues.push({ code: 'future-date', row, found: dates[row] as number });
  }
  return issues;
}

interface Grouping {
  readonly used: Uint8Array;
  readonly codes: Int32Array;
}

function sumUp(
  { date, amount }: Orders,
  { used, codes, count }: Grouping & { readonly count: number },
): Totals {
  // Copies, since engines look the names of a file up in every turn of a loop.
  const [fields, last, purchases, money] = [FIELDS, LAST, PURCHASES, MONEY];
  const totals = new Float64Array(fields * count);
  for (let at = last; at < totals.length; at += fields) totals[at] = -Infinity;
  for (let row = 0; row < codes.length; row++) {
    if (used[row] === 0) continue;
    const at = fields * (codes[row] as number);
    const paid = amount[row] as number;
    totals[at + money] = (totals[at + money] as number) + paid;
    if (paid <= 0) continue;
    totals[at + purchases] = (totals[at + purchases] as number) + 1;
    if ((date[row] as number) > (totals[at + last] as number)) totals[at + last] = date[row] as number;
  }
  return totals;
}

/** Repeated order ids, or days, of one customer count once. */
function countDistinct(
  orders: Orders,
  options: OrdersOptions,
  group: Grouping & { readonly totals: Totals },
): void {
  const { used, codes, totals } = group;
  for (let at = PURCHASES; at < totals.length; at += FIELDS) totals[at] = 0;
  const seen = new Set<string>();
  for (let row = 0; row < codes.length; row++) {
    if (used[row] === 0 || (orders.amount[row] as number) <= 0) continue;
    const what =
      options.frequencyOf === 'days' ? Math.floor(orders.date[row] as number) : orders.order?.[row]?.trim();
    const key = `${codes[row]}|${what === '' ? `row ${row}` : what}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const at = FIELDS * (codes[row] as number) + PURCHASES;
    totals[at] = (totals[at] as number) + 1;
  }
}

interface Found {
  readonly names: readonly string[];
  readonly totals: Totals;
  readonly asOf: number;
  readonly issues: readonly Issue[];
  readonly average: boolean;
}

function toCustomers({ names, totals, asOf, issues, average }: Found): CustomerRfm {
  const buyers: number[] = [];
  const idle: Issue[] = [];
  names.forEach((customer, code) => {
    if ((totals[FIELDS * code + PURCHASES] as number) > 0) buyers.push(code);
    else idle.push({ code: 'no-purchase', customer });
  });
  const recency = new Float64Array(buyers.length);
  const frequency = new Float64Array(buyers.length);
  const monetary = new Float64Array(buyers.length);
  for (let i = 0; i < buyers.length; i++) {
    const at = FIELDS * (buyers[i] as number);
    const purchases = totals[at + PURCHASES] as number;
    recency[i] = asOf - Math.floor(totals[at + LAST] as number);
    frequency[i] = purchases;
    monetary[i] = (totals[at + MONEY] as number) / (average ? purchases : 1);
  }
  return {
    customers: idle.length === 0 ? names : buyers.map((code) => names[code] as string),
    recency,
    frequency,
    monetary,
    asOf,
    issues: [...issues, ...idle],
  };
}
