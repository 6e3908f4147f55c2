import type { PurchaseHistory } from './purchase-history.ts';

/** Equal histories with how often each occurs: the likelihood need look at each only once. */
export type GroupedHistory = readonly {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  readonly count: number;
}[];

export function groupHistory({ x, tx, T }: PurchaseHistory): GroupedHistory {
  const groups = new Map<string, { x: number; tx: number; T: number; count: number }>();
  for (let i = 0; i < x.length; i++) {
    const key = `${x[i]}|${tx[i]}|${T[i]}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { x: x[i] as number, tx: tx[i] as number, T: T[i] as number, count: 1 });
  }
  return [...groups.values()];
}
