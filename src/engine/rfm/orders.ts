import type { Issue } from '../issue.ts';
import type { Steps } from '../steps.ts';
import { internIds } from '../table/intern-ids.ts';

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
 * the last date and are counted; refunds net into the money only. Rows after the as-of date are left out and listed. A pass over the orders is a step.
 */
export function* rfmFromOrders(orders: Orders, options: OrdersOptions): Steps<CustomerRfm> {
  const { used, latest, least } = usableRows(orders, options.window);
  const asOf = Math.floor(options.asOf ?? latest);
  yield;
  const { names, codes } = internIds(orders.customer, used);
  yield;
  const issues = options.asOf === null ? [] : leaveOutFuture(orders.date, codes, asOf);
  const group = { codes, count: names.length };
  const distinct = orders.order !== null || options.frequencyOf === 'days';
  yield;
  const money = sumMoney(orders, group);
  if (least <= 0) leaveOutRefunds(orders.amount, codes);
  yield;
  const last = lastDays(orders, group);
  yield;
  const totals = {
    last,
    purchases: distinct ? countDistinct(orders, options, group) : countPurchases(group),
    money,
  };
  yield;
  return toCustomers({ names, totals, asOf, issues, average: options.monetaryOf === 'average' });
}

/** Days before and after which nothing is dated; numbers up to here can be added and halved exactly. */
const END_OF_DAYS = 2 ** 50;

/** Which rows count, and the latest day and the least amount among them. */
interface Usable {
  readonly used: Uint8Array;
  readonly latest: number;
  readonly least: number;
}

function usableRows({ date, amount, included }: Orders, window: OrdersOptions['window']): Usable {
  const from = Math.max(window.from ?? -Infinity, -END_OF_DAYS);
  const to = Math.min(Math.floor(window.to ?? Infinity) + 1, END_OF_DAYS);
  const used = new Uint8Array(included.length);
  let latest = -Infinity;
  let least = Infinity;
  for (let row = 0; row < used.length; row++) {
    const day = date[row] as number;
    const paid = amount[row] as number;
    if (!(included[row] === 1 && day >= from && day < to && paid - paid === 0)) continue;
    used[row] = 1;
    if (day > latest) latest = day;
    if (paid < least) least = paid;
  }
  return { used, latest, least };
}

function leaveOutFuture(dates: Float64Array, codes: Int32Array, asOf: number): Issue[] {
  const issues: Issue[] = [];
  for (let row = 0; row < codes.length; row++) {
    if ((codes[row] as number) < 0 || Math.floor(dates[row] as number) <= asOf) continue;
    codes[row] = -1;
    issues.push({ code: 'future-date', row, found: dates[row] as number });
  }
  return issues;
}

/** The customer of each row, -1 for rows left out, and how many there are. */
interface Grouping {
  readonly codes: Int32Array;
  readonly count: number;
}

// A loop each: engines keep the few columns of a short loop at hand, which is sooner than one pass over all of them.

function sumMoney({ amount }: Orders, { codes, count }: Grouping): Float64Array {
  const money = new Float64Array(count);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) money[code] = (money[code] as number) + (amount[row] as number);
  }
  return money;
}

/** From here on only purchases have a customer. */
function leaveOutRefunds(amount: Float64Array, codes: Int32Array): void {
  for (let row = 0; row < codes.length; row++) if ((amount[row] as number) <= 0) codes[row] = -1;
}

function countPurchases({ codes, count }: Grouping): Float64Array {
  const purchases = new Float64Array(count);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) purchases[code] = (purchases[code] as number) + 1;
  }
  return purchases;
}

function lastDays({ date }: Orders, { codes, count }: Grouping): Float64Array {
  const last = new Float64Array(count).fill(-END_OF_DAYS);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    const day = Math.floor(date[row] as number);
    const known = last[code] as number;
    // The later of the two, without a branch that no processor can foresee.
    last[code] = (day + known + Math.abs(day - known)) / 2;
  }
  return last;
}

/** Repeated order ids, or days, of one customer count once. */
function countDistinct(orders: Orders, options: OrdersOptions, { codes, count }: Grouping): Float64Array {
  const purchases = new Float64Array(count);
  const seen = new Set<string>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    const what =
      options.frequencyOf === 'days' ? Math.floor(orders.date[row] as number) : orders.order?.[row]?.trim();
    const key = `${code}|${what === '' ? `row ${row}` : what}`;
    if (seen.has(key)) continue;
    seen.add(key);
    purchases[code] = (purchases[code] as number) + 1;
  }
  return purchases;
}

interface Found {
  readonly names: readonly string[];
  readonly totals: { readonly [what in 'last' | 'purchases' | 'money']: Float64Array };
  readonly asOf: number;
  readonly issues: readonly Issue[];
  readonly average: boolean;
}

/** The totals become the answer where everybody bought. */
function toCustomers({ names, totals, asOf, issues, average }: Found): CustomerRfm {
  const { last, purchases, money } = totals;
  const idle: Issue[] = [];
  for (let code = 0; code < names.length; code++) {
    if (purchases[code] === 0) idle.push({ code: 'no-purchase', customer: names[code] as string });
    last[code] = asOf - (last[code] as number);
    if (average) money[code] = (money[code] as number) / (purchases[code] as number);
  }
  const bought = (_: unknown, code: number): boolean => (purchases[code] as number) > 0;
  const column = (all: Float64Array): Float64Array => (idle.length === 0 ? all : all.filter(bought));
  return {
    customers: idle.length === 0 ? names : names.filter(bought),
    recency: column(last),
    frequency: column(purchases),
    monetary: column(money),
    asOf,
    issues: [...issues, ...idle],
  };
}
