import type { Cell, Cells } from '../cell.ts';
import { cellText, isBlank, isErrorText } from './cell-text.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { ColumnKind, ColumnSketch } from './table.ts';

const SAMPLES = 5;

/** Number formats as Excel spells them, beside each cell; `[]` when unknown. */
export type Formats = readonly (readonly string[])[];

/** What each column seems to hold, judged by the first rows of the table. */
export function sketchColumns(
  headers: readonly string[],
  head: Cells,
  formats: Formats,
): readonly ColumnSketch[] {
  return headers.map((header, index) => {
    const cells = head.map((row) => row[index] ?? null);
    const kinds = cells.map((cell, row) => kindOf(cell, formats[row]?.[index] ?? ''));
    const samples = [...new Set(cells.filter((cell) => !isBlank(cell)).map(cellText))].slice(0, SAMPLES);
    return { index, header: cellText(header), kind: commonKind(kinds), samples };
  });
}

/** Whether a number format shows days: it has y or d outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return bare !== 'general' && /[yd年日]/.test(bare);
}

function kindOf(cell: Cell, format: string): ColumnKind {
  if (typeof cell === 'number')
    return isDateFormat(format) ? 'date' : format.includes('%') ? 'percent' : 'number';
  const text = cellText(cell);
  if (text === '' || isErrorText(text)) return 'empty';
  if (typeof cell === 'boolean') return 'text';
  if (readDate(text).length > 0 && !/^\d+$/.test(text)) return 'date';
  if (readNumber(text, '.')) return /[%％]$/.test(text) ? 'percent' : 'number';
  return 'text';
}

/** The kind of most cells that are not blank; ties go to the plainer kind, named first. */
function commonKind(kinds: readonly ColumnKind[]): ColumnKind {
  const order: readonly ColumnKind[] = ['text', 'number', 'percent', 'date'];
  const count = (kind: ColumnKind): number => kinds.filter((found) => found === kind).length;
  const [most = 'empty'] = order.filter(count).sort((a, b) => count(b) - count(a));
  return most;
}
