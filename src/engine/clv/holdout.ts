import { expectedPurchases, fitBgNbd } from './bg-nbd.ts';
import { naivePurchases } from './forecast.ts';
import { type HistoryOrders, purchaseHistory } from './purchase-history.ts';

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

/** Fits up to a day, predicts from there to the end, and counts what happened. Null when nothing is left to predict. */
export function holdout(orders: HistoryOrders, calibrationEnd: number): Holdout | null {
  const before = purchaseHistory(orders, calibrationEnd);
  const all = purchaseHistory(orders, null);
  const weeks = (all.end - before.end) / 7;
  if (!(weeks > 0) || before.x.length === 0) return null;
  const model = fitBgNbd(before);
  const later = new Map(all.customers.map((id, i) => [id, all.x[i] as number]));
  const rows = before.customers.map((id, i) => {
    const history = { x: before.x[i] as number, tx: before.tx[i] as number, T: before.T[i] as number };
    return {
      actual: (later.get(id) ?? history.x) - history.x,
      predicted: expectedPurchases(model, history, weeks),
      naive: naivePurchases(history, weeks),
    };
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
