import type { GradeIssue } from '../issue.ts';
import { atEachRow, type Steps } from '../steps.ts';
import { expectedPurchases, fitBgNbd } from './bg-nbd.ts';
import { isThin, naivePurchases } from './forecast.ts';
import { type HistoryOrders, type PurchaseHistory, purchaseHistory } from './purchase-history.ts';

/** How a model fitted on the first part of the data does on the rest; purchases are summed over customers. */
export interface Holdout {
  readonly weeks: number;
  readonly actual: number;
  readonly predicted: number;
  readonly naive: number;
  /** Mean absolute error a customer. */
  readonly error: number;
  readonly naiveError: number;
}

/** Excel serials of the last day to fit to and of the last to predict. */
export interface HoldoutDays {
  readonly calibrationEnd: number;
  readonly end: number | null;
}

/** Weeks that must be left to predict. */
const FEWEST_WEEKS = 4;

/** What is known of the model on the last quarter of the orders; null when they are too few or too short, or it does not fit there. */
export function* holdoutNote(orders: HistoryOrders, all: PurchaseHistory): Steps<HoldoutNote | null> {
  const span = all.T.reduce((longest, weeks) => Math.max(longest, weeks), 0) * 7;
  const end = Math.floor(all.end - span / 4);
  if (all.end - end < FEWEST_WEEKS * 7 || isThin(yield* purchaseHistory(orders, end))) return null;
  const found = yield* holdout(orders, { calibrationEnd: end, end: all.end });
  if (!found || !Number.isFinite(found.predicted)) return null;
  const { weeks, actual, predicted, naive } = found;
  return {
    code: 'clv-holdout',
    weeks: Math.round(weeks),
    predicted: Math.round(predicted),
    naive: Math.round(naive),
    actual,
  };
}

type HoldoutNote = Extract<GradeIssue, { readonly code: 'clv-holdout' }>;

/** Fits up to a day, predicts from there to the end (null = the latest day), and counts what happened. Null when nothing is left to predict or it does not fit. */
export function* holdout(orders: HistoryOrders, { calibrationEnd, end }: HoldoutDays): Steps<Holdout | null> {
  const before = yield* purchaseHistory(orders, calibrationEnd);
  const all = yield* purchaseHistory(orders, end);
  const weeks = (all.end - before.end) / 7;
  if (!(weeks > 0) || before.x.length === 0) return null;
  const model = yield* fitBgNbd(before);
  if (!model.settled) return null;
  const later = new Map(all.customers.map((id, i) => [id, all.x[i] as number]));
  const rows: { readonly actual: number; readonly predicted: number; readonly naive: number }[] = [];
  yield* atEachRow(before.customers.length, (i) => {
    const history = { x: before.x[i] as number, tx: before.tx[i] as number, T: before.T[i] as number };
    rows.push({
      actual: (later.get(before.customers[i] as string) ?? history.x) - history.x,
      predicted: expectedPurchases(model, history, weeks),
      naive: naivePurchases(history, weeks),
    });
  });
  const sum = (value: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + value(row), 0);
  return {
    weeks,
    actual: sum((row) => row.actual),
    predicted: sum((row) => row.predicted),
    naive: sum((row) => row.naive),
    error: sum((row) => Math.abs(row.predicted - row.actual)) / rows.length,
    naiveError: sum((row) => Math.abs(row.naive - row.actual)) / rows.length,
  };
}
