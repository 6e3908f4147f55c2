import type { RfmHeat } from '../app.ts';
import type { Computed } from '../preview.ts';
import { measureOf } from './values-of.ts';

/** Customers by their R and F scores with the mean of their M value; null for methods without these scores. */
export function heatMap(computed: Computed, bins: number): RfmHeat | null {
  const [r, f, money] = ['r', 'f', 'monetary'].map((key) => measureOf(key, computed));
  if (!r || !f) return null;
  const square = (): number[][] => Array.from({ length: bins }, () => Array<number>(bins).fill(0));
  const [counts, sums, known] = [square(), square(), square()];
  r.forEach((score, row) => {
    const [y, x] = [score - 1, (f[row] ?? NaN) - 1];
    const line = counts?.[y];
    if (line?.[x] === undefined) return;
    line[x] += 1;
    const value = money?.[row] ?? NaN;
    if (!Number.isFinite(value)) return;
    add(sums, [y, x], value);
    add(known, [y, x], 1);
  });
  const mean = (y: number, x: number): number | null => {
    const customers = known?.[y]?.[x] ?? 0;
    return customers === 0 ? null : (sums?.[y]?.[x] ?? 0) / customers;
  };
  return {
    bins,
    counts: counts ?? [],
    money: square().map((line, y) => line.map((_zero, x) => mean(y, x))),
  };
}

function add(cells: number[][] | undefined, [y, x]: readonly [number, number], value: number): void {
  const line = cells?.[y];
  if (line?.[x] !== undefined) line[x] += value;
}
