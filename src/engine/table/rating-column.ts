import type { Issue } from '../issue.ts';
import { cellText, isErrorText } from './cell-text.ts';
import type { ColumnReader, ColumnRequest } from './column-reader.ts';
import { rowsOf } from './number-column.ts';
import { readNumber } from './read-number.ts';

/** Reads numbers and labels side by side: a cell is in `numbers`, or its text is in `texts`. Labels are judged later. Ratings are no thousands: a dot is for decimals. */
export function readRatingColumn({ index, header, rowCount }: ColumnRequest): ColumnReader {
  const numbers = new Float64Array(rowCount).fill(NaN);
  const issues: Issue[] = [];
  // Few columns have labels.
  let texts: string[] | null = null;
  return {
    numbers,
    take(row, cell) {
      const text = cellText(cell);
      if (text === '') return;
      const reading = typeof cell === 'string' ? readNumber(text, '.') : null;
      if (isErrorText(text)) issues.push({ code: 'error-cell', row, column: header, found: text });
      else if (typeof cell === 'number') issues.push({ code: 'not-finite', row, column: header });
      else if (reading) numbers[row] = reading.value;
      else (texts ??= new Array<string>(rowCount).fill(''))[row] = text;
    },
    finish: () => ({
      column: { index, header, kind: 'text', numbers, texts, unread: rowsOf(issues) },
      issues,
    }),
  };
}
