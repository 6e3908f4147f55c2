import { format as formatNumber, isDateFormat } from 'numfmt';
import { DAYS_1904 } from './date-system.ts';
import { CellError } from './scalar.ts';
import type { Scalar } from './scalar.ts';

/** What a cell shows (`Range.text`), in en-US, whatever the column's width; a format that is broken shows General. */
export function displayText(value: Scalar, numberFormat: string, date1904 = false): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  if (typeof value === 'number' && numberFormat === 'General') return generalNumber(value);
  const shown =
    date1904 && typeof value === 'number' && isDateFormat(numberFormat) ? value + DAYS_1904 : value;
  return formatNumber(numberFormat, shown, { throws: false });
}

/** A number in the format General: at most 11 characters. */
function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return formatNumber('General', value);
}
