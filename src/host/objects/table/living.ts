import type { TablePart } from '../../model/parts.ts';
import type { On } from '../holds.ts';
import { refusal } from '../refusal.ts';

/** The table, unless it has been deleted meanwhile. */
export function living(it: On<TablePart>): TablePart {
  if (!it.sheet.tables.includes(it.part)) throw refusal('ItemNotFound');
  return it.part;
}

/** Where a column stands in its table, 0-based. */
export function columnIndex(it: On<TablePart> & { readonly column: string }): number {
  const index = living(it).columns.findIndex((one) => one.id === it.column);
  if (index < 0) throw refusal('ItemNotFound');
  return index;
}
