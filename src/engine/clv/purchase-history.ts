import type { Steps } from '../steps.ts';
import { internIds } from '../table/intern-ids.ts';

/**
 * One row a customer, as the lifetime models want it (domain C10), in weeks: x repeat purchase days, t_x from the first to the
 * last of them, T from the first to the end of observation, z̄ mean spend of the repeat days (0 without any). Not the RFM
 * recency.
 */
export interface PurchaseHistory {
  readonly customers: readonly string[];
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly zbar: Float64Array;
  /** Customers whose every day netted to a refund: nothing can be foretold of them. */
  readonly idle: readonly string[];
  /** Excel serial of the end of observation. */
  readonly end: number;
}

/** Orders by row; NaN or excluded rows are left out. Dates are day serials. */
export interface HistoryOrders {
  readonly customer: readonly string[];
  readonly date: Float64Array;
  readonly amount: Float64Array;
  readonly included: Uint8Array;
}

const DAYS_A_WEEK = 7;

/** Orders of a day are merged; days on which all was given back are dropped (a free order is a purchase, as in the published CDNOW summary); `end` null = the latest day in the data. */
export function* purchaseHistory(orders: HistoryOrders, end: number | null): Steps<PurchaseHistory> {
  const lastDay = Math.floor(end ?? latestDay(orders));
  const { names, days } = yield* spendByDay(orders, lastDay);
  yield;
  const all = names.map((name, code) => ({ name, days: purchaseDays(days[code]) }));
  yield;
  const rows = all.filter((row) => row.days.length > 0);
  const column = (value: (days: readonly Day[]) => number): Float64Array =>
    Float64Array.from(rows, (row) => value(row.days));
  const first = (list: readonly Day[]): number => list[0]?.day ?? NaN;
  return {
    customers: rows.map((row) => row.name),
    x: column((list) => list.length - 1),
    tx: column((list) => ((list.at(-1)?.day ?? NaN) - first(list)) / DAYS_A_WEEK),
    T: column((list) => (lastDay - first(list)) / DAYS_A_WEEK),
    zbar: column((list) => meanSpend(list.slice(1))),
    idle: all.filter((row) => row.days.length === 0).map((row) => row.name),
    end: lastDay,
  };
}

interface Day {
  readonly day: number;
  readonly spend: number;
  /** Both what was bought and what was given back; 0 of free orders only. */
  readonly paid: number;
}

function latestDay({ date, included }: HistoryOrders): number {
  return date.reduce((latest, day, row) => (included[row] === 1 && day > latest ? day : latest), -Infinity);
}

function* spendByDay(
  orders: HistoryOrders,
  lastDay: number,
): Steps<{ names: readonly string[]; days: readonly Map<number, Day>[] }> {
  const used = orders.included.map((included, row) =>
    Number(
      included === 1 &&
        Math.floor(orders.date[row] as number) <= lastDay &&
        Number.isFinite(orders.amount[row]),
    ),
  );
  const { names, codes } = internIds(orders.customer, used);
  yield;
  const days = names.map(() => new Map<number, Day>());
  codes.forEach((code, row) => {
    if (code < 0) return;
    const day = Math.floor(orders.date[row] as number);
    const amount = orders.amount[row] as number;
    const { spend, paid } = days[code]?.get(day) ?? { spend: 0, paid: 0 };
    days[code]?.set(day, { day, spend: spend + amount, paid: paid + Math.abs(amount) });
  });
  return { names, days };
}

function purchaseDays(days: ReadonlyMap<number, Day> | undefined): readonly Day[] {
  return [...(days?.values() ?? [])]
    .filter(({ spend, paid }) => spend > paid * 1e-9 || paid === 0)
    .sort((a, b) => a.day - b.day);
}

function meanSpend(list: readonly Day[]): number {
  return list.length === 0 ? 0 : list.reduce((sum, { spend }) => sum + spend, 0) / list.length;
}
