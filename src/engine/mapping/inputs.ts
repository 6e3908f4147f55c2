import type { Column, Table } from '../table/table.ts';
import type { Mapping } from './mapping.ts';

/** The table as the methods see it: columns by need instead of by place. */
export interface Inputs {
  readonly table: Table;
  columnOf(key: string): Column | null;
  /** Customer of a row, or null without a customer column. */
  customerAt(row: number): string | null;
}

/** Joins a table with its mapping. */
export function inputsOf(table: Table, mapping: Mapping): Inputs {
  const columns = new Map(
    mapping.map(
      ({ key, column }) => [key, table.columns.find((found) => found.index === column) ?? null] as const,
    ),
  );
  const customers = columns.get('customer')?.texts ?? null;
  return {
    table,
    columnOf: (key) => columns.get(key) ?? null,
    customerAt: (row) => customers?.[row] ?? null,
  };
}
