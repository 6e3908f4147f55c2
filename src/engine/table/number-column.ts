import type { Issue } from '../issue.ts';
import { cellText, isErrorText } from './cell-text.ts';
import type { ColumnReader, ColumnRequest } from './column-reader.ts';
import { readNumber } from './read-number.ts';

/** Reads numbers; text that is a number counts, everything else is missing and listed. */
export function readNumberColumn(request: ColumnRequest): ColumnReader {
  const { index, header, rowCount } = request;
  const numbers = new Float64Array(rowCount).fill(NaN);
  const issues: Issue[] = [];
  const currencies = new Set<string>();
  return {
    numbers,
    take(row, cell) {
      const text = cellText(cell);
      if (text === '') return;
      const reading = typeof cell === 'string' ? readNumber(text) : null;
      if (reading) numbers[row] = reading.value;
      else issues.push(unreadable(row, header, text));
      if (reading?.currency) currencies.add(reading.currency);
    },
    finish() {
      const found = [...currencies].sort().join(' ');
      const mixed: Issue[] = currencies.size > 1 ? [{ code: 'mixed-currencies', column: header, found }] : [];
      return {
        column: { index, header, kind: 'number', numbers, texts: null, unread: rowsOf(issues) },
        issues: [...mixed, ...issues],
      };
    },
  };
}

/** The rows that issues are about. */
export function rowsOf(issues: readonly Issue[]): ReadonlySet<number> {
  return new Set(issues.flatMap((issue) => ('row' in issue ? [issue.row] : [])));
}

/** Why a cell that is not blank gives no number. */
export function unreadable(row: number, column: string, found: string): Issue {
  if (isErrorText(found)) return { code: 'error-cell', row, column, found };
  if (found === 'Infinity' || found === '-Infinity' || found === 'NaN')
    return { code: 'not-finite', row, column };
  return { code: 'not-a-number', row, column, found };
}
