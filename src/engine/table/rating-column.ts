import type { Cell } from '../cell.ts';
import type { Issue } from '../issue.ts';
import { cellText, isErrorText } from './cell-text.ts';
import type { ColumnReader, ColumnRequest } from './column-reader.ts';
import { readNumber } from './read-number.ts';

/** Reads numbers and labels side by side: a cell is in `numbers`, or its text is in `texts`. Labels are judged later. */
export function readRatingColumn({ index, header, rowCount }: ColumnRequest): ColumnReader {
  const numbers = new Float64Array(rowCount).fill(NaN);
  const texts = new Array<string>(rowCount).fill('');
  const issues: Issue[] = [];
  const other = (row: number, cell: Cell | undefined): void => {
    const text = cellText(cell);
    if (text === '' || row >= rowCount) return;
    const reading = typeof cell === 'string' ? readNumber(text) : null;
    if (isErrorText(text)) issues.push({ code: 'error-cell', row, column: header, found: text });
    else if (typeof cell === 'number') issues.push({ code: 'not-finite', row, column: header });
    else if (reading) numbers[row] = reading.value;
    else texts[row] = text;
  };
  return {
    push(firstRow, cells, at) {
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i]?.[at];
        if (typeof cell === 'number' && cell - cell === 0) numbers[firstRow + i] = cell;
        else other(firstRow + i, cell);
      }
    },
    finish: () => ({ column: { index, header, kind: 'text', numbers, texts }, issues }),
  };
}
