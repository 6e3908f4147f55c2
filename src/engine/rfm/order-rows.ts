import type { Issue } from '../issue.ts';
import { trimmed } from '../table/cell-text.ts';
import type { Column } from '../table/table.ts';

/** The columns of orders that must be known for an order to count, and the rows that are orders. */
export interface DatedAmounts {
  readonly date: Column;
  readonly amount: Column;
  readonly included: Uint8Array;
}

/**
 * Orders without a date or an amount count for nobody: each is listed with what it lacks (domain C1), unless it has been
 * already for a cell that cannot be read.
 */
export function incompleteOrders({ date, amount, included }: DatedAmounts): readonly Issue[] {
  const issues: Issue[] = [];
  for (let row = 0; row < included.length; row++) {
    if (included[row] !== 1 || (known(date, row) && known(amount, row))) continue;
    if (date.unread?.has(row) === true || amount.unread?.has(row) === true) continue;
    const missing = [date, amount].filter((column) => !known(column, row)).map((column) => column.header);
    issues.push({ code: 'incomplete-order', row, missing });
  }
  return issues;
}

/** Complete orders after the end of observation, which is the as-of date; without one no order is late. */
export function lateOrders(orders: DatedAmounts, asOf: number | null): readonly Issue[] {
  if (asOf === null) return [];
  const { date, amount, included } = orders;
  const issues: Issue[] = [];
  date.numbers.forEach((found, row) => {
    const late = included[row] === 1 && Math.floor(found) > Math.floor(asOf) && known(amount, row);
    if (late) issues.push({ code: 'future-date', row, found });
  });
  return issues;
}

/** The days within which orders count, null = open. */
interface Period {
  readonly from: number | null;
  readonly to: number | null;
  readonly asOf: number | null;
}

/** Why nobody has a purchase: where the orders lie, and where they were looked for; or that none of them is complete. */
export function withoutPurchases(
  { date, amount, included }: DatedAmounts,
  { from, to, asOf }: Period,
): readonly Issue[] {
  let [firstDay, lastDay] = [Infinity, -Infinity];
  for (let row = 0; row < included.length; row++) {
    if (included[row] !== 1 || !known(date, row) || !known(amount, row)) continue;
    firstDay = Math.min(firstDay, date.numbers[row] as number);
    lastDay = Math.max(lastDay, date.numbers[row] as number);
  }
  if (firstDay > lastDay) return [{ code: 'no-data-rows' }, ...incompleteOrders({ date, amount, included })];
  const until = Math.min(to ?? Infinity, asOf ?? Infinity);
  const toDay = until === Infinity ? null : until;
  return from === null && toDay === null
    ? [{ code: 'no-purchases' }]
    : [{ code: 'no-purchases-in-period', fromDay: from, toDay, firstDay, lastDay }];
}

function known({ numbers }: Column, row: number): boolean {
  return Number.isFinite(numbers[row] as number);
}

/** Who was found in the orders, by which texts of which rows. */
interface FoundCustomers {
  readonly customers: readonly string[];
  readonly texts: readonly string[];
  readonly included: Uint8Array;
}

/** The table row of a customer's first order, by the customer's place in the result; looked up once somebody asks. */
export function firstOrders({ customers, texts, included }: FoundCustomers): (place: number) => number {
  let rows: ReadonlyMap<string, number> | null = null;
  return (place) => {
    rows ??= firstRows(texts, included);
    return rows.get(customers[place] as string) as number;
  };
}

function firstRows(texts: readonly string[], included: Uint8Array): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  texts.forEach((text, row) => {
    const id = trimmed(text);
    if (included[row] === 1 && !rows.has(id)) rows.set(id, row);
  });
  return rows;
}
