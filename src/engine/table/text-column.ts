import type { Issue } from '../issue.ts';
import { cellText, isErrorText } from './cell-text.ts';
import type { ColumnReader, ColumnRequest } from './column-reader.ts';

const NO_NUMBERS = new Float64Array(0);

/** Reads text (names, ids): trimmed, numbers as they are written, error cells blank and listed. `numbers` stays empty. */
export function readTextColumn({ index, header, rowCount }: ColumnRequest): ColumnReader {
  const texts = new Array<string>(rowCount).fill('');
  const issues: Issue[] = [];
  return {
    numbers: null,
    take(row, cell) {
      const text = cellText(cell);
      if (isErrorText(text)) issues.push({ code: 'error-cell', row, column: header, found: text });
      else texts[row] = text;
    },
    finish: () => ({ column: { index, header, kind: 'text', numbers: NO_NUMBERS, texts }, issues }),
  };
}
