import type { Column } from '../table/table.ts';

/** A cell as it was read: its number, else its text, else null for blank. */
export function cellOf(column: Column | null, row: number): number | string | null {
  const x = column?.numbers[row] ?? NaN;
  if (!Number.isNaN(x)) return x;
  const text = column?.texts?.[row] ?? '';
  return text === '' ? null : text;
}
