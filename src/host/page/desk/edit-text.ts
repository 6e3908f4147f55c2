import { format } from 'numfmt';
import { CellError, type Scalar } from '../../model/scalar.ts';
import type { Desk } from './desk.ts';
import { activeCell } from './select.ts';

/** What the active cell shows when it is edited: its formula, or its value in full, dates and percents as they are typed. */
export function editText(desk: Desk): string {
  const { row, column } = activeCell(desk);
  const { cells } = desk.sheet;
  const value = cells.value(row, column);
  const { quotePrefix, numberFormat } = desk.workbook.styles.get(cells.style(row, column));
  const shown = typeof value === 'number' ? numberText(value, numberFormat, desk) : plainText(value);
  return cells.formula(row, column) ?? `${quotePrefix ? "'" : ''}${shown}`;
}

const DATE_CODE = /[yd年月日]/i;
const TIME_CODE = /[hs]/i;

function numberText(value: number, code: string, desk: Desk): string {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const exact = Number(value.toPrecision(15));
  if (bare === 'General' || value < 0) return String(exact);
  if (bare.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  if (!DATE_CODE.test(bare)) return String(exact);
  const serial = desk.workbook.date1904 ? value + 1462 : value;
  const timed = TIME_CODE.test(bare) || !Number.isInteger(value);
  return format(timed ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd', serial);
}

function plainText(value: Exclude<Scalar, number>): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
