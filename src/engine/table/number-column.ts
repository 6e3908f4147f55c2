import type { Issue } from '../issue.ts';
import { cellText, isErrorText } from './cell-text.ts';
import type { ColumnReader, ColumnRequest } from './column-reader.ts';
import { readNumber } from './read-number.ts';

interface Doubtful {
  readonly row: number;
  readonly found: string;
}

/** One text such as 1,23 does not make decimals of more than so many such as 1,234. */
const FEW = 20;

/**
 * Reads numbers; text that is a number counts, everything else is missing and listed. What the dot of 3.500 and the comma of
 * 3,500 stand for the other texts of the column say; where they disagree, and for the dot where there are none, the cell is
 * missing and listed, too.
 */
export function readNumberColumn(request: ColumnRequest): ColumnReader {
  const { index, header, rowCount } = request;
  const numbers = new Float64Array(rowCount).fill(NaN);
  const issues: Issue[] = [];
  const currencies = new Set<string>();
  const doubtful: Doubtful[] = [];
  const marks = { '.': 0, ',': 0 };
  return {
    numbers,
    take(row, cell) {
      const text = cellText(cell);
      if (text === '') return;
      const reading = typeof cell === 'string' ? readNumber(text, '.') : null;
      if (!reading) issues.push(unreadable(row, header, text));
      else if (reading.doubtful) doubtful.push({ row, found: text });
      else numbers[row] = reading.value;
      if (reading?.currency) currencies.add(reading.currency);
      if (reading?.mark) marks[reading.mark]++;
    },
    finish() {
      // 3,500 is in thousands where nothing speaks against it, and then speaks for dots.
      const dots = doubtful.filter(({ found }) => /[.．]/.test(found)).length;
      const commas = doubtful.length - dots;
      if (marks[','] === 0 && commas > 0) marks['.']++;
      const mark = marks[','] > 0 ? ',' : '.';
      const clear = marks['.'] * marks[','] === 0 && marks[mark] * FEW >= (mark === ',' ? commas : dots);
      for (const { row, found } of doubtful) {
        const reading = clear ? readNumber(found, mark) : null;
        if (reading) numbers[row] = reading.value;
        else issues.push({ code: 'ambiguous-number', row, column: header, found });
      }
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
