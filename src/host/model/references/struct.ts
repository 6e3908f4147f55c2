import type { TablePart } from '../parts.ts';
import type { Rect } from '../rect.ts';

/** A parsed structured reference, as the parser gives it: section names in lower case without `#`. */
export interface StructuredReference {
  readonly sections?: readonly string[];
  readonly columns?: readonly string[];
}

/** The cells a structured reference means in a table; `row` is the sheet row of the formula, for `@`. Null = `#REF!`. */
export function structRect(table: TablePart, ref: StructuredReference, row: number): Rect | null {
  const rows = sectionRows(table, ref.sections ?? [], row);
  const columns = columnSpan(table, ref.columns ?? []);
  if (rows === null || columns === null) return null;
  return {
    row: rows.first,
    rows: rows.count,
    column: table.rect.column + columns.first,
    columns: columns.count,
  };
}

function sectionRows(
  table: TablePart,
  sections: readonly string[],
  row: number,
): { first: number; count: number } | null {
  const { rect } = table;
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  const body = { first: rect.row + head, count: rect.rows - head - foot };
  const wanted = sections.map((section) => section.toLowerCase().replace('#', ''));
  if (wanted.length === 0) return body;
  if (wanted.includes('this row')) {
    return row >= body.first && row < body.first + body.count ? { first: row, count: 1 } : null;
  }
  const all = wanted.includes('all');
  const data = all || wanted.includes('data');
  const headers = all || wanted.includes('headers');
  const totals = all || wanted.includes('totals');
  const first = headers && head > 0 ? rect.row : data ? body.first : body.first + body.count;
  const end = totals && foot > 0 ? rect.row + rect.rows : data ? body.first + body.count : rect.row + head;
  return end > first ? { first, count: end - first } : null;
}

function columnSpan(table: TablePart, names: readonly string[]): { first: number; count: number } | null {
  if (names.length === 0) return { first: 0, count: table.columns.length };
  const places = names.map((name) =>
    table.columns.findIndex((c) => c.name.toLowerCase() === name.toLowerCase()),
  );
  if (places.some((place) => place < 0)) return null;
  const first = Math.min(...places);
  return { first, count: Math.max(...places) - first + 1 };
}
