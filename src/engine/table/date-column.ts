import type { Issue } from '../issue.ts';
import { cellText, isErrorText } from './cell-text.ts';
import type { ColumnReader, ColumnRequest } from './column-reader.ts';
import { rowsOf } from './number-column.ts';
import { readDate, type DateOrder, type DateReading } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { DAYS_1904 } from './serial.ts';

interface Doubtful {
  readonly row: number;
  readonly found: string;
  readonly readings: readonly DateReading[];
}

/** Excel's serials run from 1900-01-01 to 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/**
 * Reads days as Excel serials of the 1900 system, and for `number-or-date` plain numbers too. A text whose day and month
 * cannot be told apart is read in the order the column's clear dates use, month first when there are none, and is listed.
 */
export function readDateColumn(request: ColumnRequest): ColumnReader {
  const { index, header, rowCount } = request;
  const numbers = new Float64Array(rowCount).fill(NaN);
  const issues: Issue[] = [];
  const doubtful: Doubtful[] = [];
  const orders: Record<DateOrder, number> = { ymd: 0, mdy: 0, dmy: 0 };
  let dated = request.kind === 'date' || request.sketch === 'date';
  const shift = dated && request.date1904 ? DAYS_1904 : 0;
  const takeText = (row: number, found: string): void => {
    const readings = readDate(found);
    const [only] = readings;
    if (readings.length > 1) doubtful.push({ row, found, readings });
    else if (only) {
      numbers[row] = only.serial;
      orders[only.order]++;
    } else takeRest(row, found);
  };
  const takeRest = (row: number, found: string): void => {
    const reading = request.kind === 'number-or-date' && !dated ? readNumber(found) : null;
    if (reading) numbers[row] = reading.value;
    else issues.push(noDate(row, header, found));
  };
  const takeNumber = (row: number, value: number): void => {
    const serial = value + shift;
    if (!dated || (serial >= 0 && serial <= LAST_SERIAL)) numbers[row] = serial;
    // 20250401, as exports write days: too large for any serial.
    else {
      numbers[row] = NaN;
      takeText(row, String(value));
    }
  };
  return {
    numbers: null,
    take(row, cell) {
      if (typeof cell === 'number' && cell - cell === 0) takeNumber(row, cell);
      else if (cell !== '' && cell !== null && cell !== undefined) {
        const text = cellText(cell);
        if (text !== '') takeText(row, text);
      }
    },
    finish() {
      if (!dated && orders.ymd + orders.mdy + orders.dmy + doubtful.length > 0) {
        // Where one text is a day, the numbers are days, too.
        dated = true;
        numbers.forEach((value, row) => value === value && takeNumber(row, value));
      }
      const unread = rowsOf(issues);
      const order = usualOrder(orders);
      for (const { row, found, readings } of doubtful) {
        const chosen = readings.find((reading) => reading.order === order) ?? readings[0];
        numbers[row] = chosen?.serial ?? NaN;
        if (order === null) issues.push({ code: 'ambiguous-date', row, column: header, found });
      }
      const kind = dated ? 'date' : 'number';
      return { column: { index, header, kind, numbers, texts: null, unread }, issues };
    },
  };
}

function noDate(row: number, column: string, found: string): Issue {
  return isErrorText(found)
    ? { code: 'error-cell', row, column, found }
    : { code: 'not-a-date', row, column, found };
}

/** The order of the clear dates when they all agree (year-first dates say nothing about day and month). */
function usualOrder({ mdy, dmy }: Readonly<Record<DateOrder, number>>): DateOrder | null {
  if (mdy > 0 && dmy === 0) return 'mdy';
  if (dmy > 0 && mdy === 0) return 'dmy';
  return null;
}
