import { parseAddress } from '../../model/address.ts';
import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Workbook } from '../../model/workbook.ts';
import { cellText, escapeText, tag } from '../xml/write.ts';

/** Points that a cache holds at most: a chart is no store of data. */
const MAX_POINTS = 4_000;

/** The cells of a reference with a sheet, row by row; [] when it leads nowhere. */
function valuesAt(reference: string, workbook: Workbook): Scalar[] {
  const address = parseAddress(reference.replace(/^=/, ''));
  const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === address?.sheet?.toLowerCase());
  if (!address || !sheet) return [];
  const { row, column, rows, columns } = address.rect;
  const count = Math.min(rows * columns, MAX_POINTS);
  return Array.from({ length: count }, (_, i) =>
    sheet.cells.value(row + Math.floor(i / columns), column + (i % columns)),
  );
}

/** How many points a reference has. */
export function pointCount(reference: string, workbook: Workbook): number {
  return valuesAt(reference, workbook).length;
}

/** A reference with the values it has now, as numbers. */
export function numberReference(reference: string, workbook: Workbook): string {
  const values = valuesAt(reference, workbook);
  const points = values.map((value, idx) => (typeof value === 'number' ? point(idx, String(value)) : ''));
  const cache = `<c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}`;
  return tag('c:numRef', {}, formula(reference) + tag('c:numCache', {}, cache));
}

/** A reference with the values it has now, as texts. */
export function textReference(reference: string, workbook: Workbook): string {
  const values = valuesAt(reference, workbook);
  const points = values.map((value, idx) =>
    value === null ? '' : point(idx, value instanceof CellError ? value.text : String(value)),
  );
  return tag(
    'c:strRef',
    {},
    formula(reference) + tag('c:strCache', {}, `<c:ptCount val="${values.length}"/>${points.join('')}`),
  );
}

/** Categories: numbers when all cells are, else texts. */
export function categoryReference(reference: string, workbook: Workbook): string {
  const values = valuesAt(reference, workbook).filter((value) => value !== null);
  const numeric = values.length > 0 && values.every((value) => typeof value === 'number');
  return numeric ? numberReference(reference, workbook) : textReference(reference, workbook);
}

function formula(reference: string): string {
  return `<c:f>${escapeText(reference.replace(/^=/, ''))}</c:f>`;
}

function point(idx: number, text: string): string {
  return `<c:pt idx="${idx}"><c:v>${cellText(text)}</c:v></c:pt>`;
}
