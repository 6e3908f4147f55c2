import { CellError, type Scalar } from '../../model/scalar.ts';
import type { Desk } from './desk.ts';
import { activeCell } from './select.ts';

/** What the active cell shows when it is edited: its formula, or its value in full. */
export function editText(desk: Desk): string {
  const { row, column } = activeCell(desk);
  const { cells } = desk.sheet;
  const value = cells.value(row, column);
  const quoted = desk.workbook.styles.get(cells.style(row, column)).quotePrefix;
  return cells.formula(row, column) ?? `${quoted ? "'" : ''}${plainText(value)}`;
}

function plainText(value: Scalar): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
