import { readInput } from '../input.ts';
import { OfficeError } from '../office-error.ts';
import { isFormula } from '../references/parsed.ts';
import { hasCell } from '../rect.ts';
import type { Rect } from '../rect.ts';
import { CellError } from '../scalar.ts';
import type { Scalar } from '../scalar.ts';
import { requireEditable } from './guards.ts';
import { adoptWritten } from './table-growth.ts';
import type { Target } from './target.ts';

/** What one cell can be given: null (or undefined) leaves it, `''` clears it, texts go through the input parser. */
export type CellInput = string | number | boolean | CellError | null | undefined;

/** Excel's limit for a text in a cell. */
export const MAX_TEXT = 32_767;

/**
 * Writes as `Range.values` and `Range.formulas` do. `inputs` has the block's shape, or is one value for all cells.
 * Refuses a wrong shape, a broken formula or a text over 32,767 characters (InvalidArgument) before anything is written.
 */
export function writeCells(target: Target, inputs: CellInput | readonly (readonly CellInput[])[]): void {
  const { rect, sheet, workbook } = target;
  requireEditable(target);
  const inputAt = Array.isArray(inputs)
    ? shaped(inputs as readonly (readonly CellInput[])[], rect)
    : () => inputs as CellInput;
  requireAcceptable(rect, inputAt);
  const before = rect.rows * rect.columns === 1 ? sheet.cells.value(rect.row, rect.column) : null;
  const covered = coveredByMerge(target);
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const input = inputAt(row, column);
      if (input === null || input === undefined) continue;
      if (covered?.(rect.row + row, rect.column + column) === true) continue;
      writeCell(target, { row: rect.row + row, column: rect.column + column }, input);
    }
  }
  workbook.changes.emit({ kind: 'cells', sheet: sheet.id, rect, before });
  adoptWritten(target);
}

/** Writes one value with no parsing, as a result or a copied value is written; tells nothing. */
function putValue(
  { sheet }: Pick<Target, 'sheet'>,
  at: { row: number; column: number },
  value: Scalar,
): void {
  sheet.cells.setFormula(at.row, at.column, null);
  sheet.cells.setValue(at.row, at.column, value);
}

function writeCell(
  target: Target,
  at: { row: number; column: number },
  input: Exclude<CellInput, null | undefined>,
): void {
  if (typeof input !== 'string') return putValue(target, at, input);
  const { cells } = target.sheet;
  const { styles, date1904 } = target.workbook;
  const style = styles.get(cells.style(at.row, at.column));
  const content = readInput(input, { format: style.numberFormat, date1904 });
  cells.setValue(at.row, at.column, content.value);
  cells.setFormula(at.row, at.column, content.formula);
  const format =
    style.numberFormat === 'General' && content.format !== null ? content.format : style.numberFormat;
  if (format !== style.numberFormat || content.quotePrefix !== style.quotePrefix) {
    cells.setStyle(
      at.row,
      at.column,
      styles.intern({ ...style, numberFormat: format, quotePrefix: content.quotePrefix }),
    );
  }
}

function shaped(
  inputs: readonly (readonly CellInput[])[],
  rect: Rect,
): (row: number, column: number) => CellInput {
  const fits =
    inputs.length === rect.rows && inputs.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) {
    throw new OfficeError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => inputs[row]?.[column];
}

function requireAcceptable(rect: Rect, inputAt: (row: number, column: number) => CellInput): void {
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const input = inputAt(row, column);
      if (
        typeof input === 'string' ? !acceptable(input) : typeof input === 'number' && !Number.isFinite(input)
      )
        refuse();
      else if (typeof input === 'object' && input !== null && !(input instanceof CellError)) refuse();
    }
  }
}

function acceptable(text: string): boolean {
  if (text.length > MAX_TEXT) return false;
  return !text.startsWith('=') || text.length === 1 || (text.length <= 8192 && isFormula(text));
}

function refuse(): never {
  throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

/** Of merged cells only the first takes a value; the others keep silent, as in Excel. */
function coveredByMerge({ sheet, rect }: Target): ((row: number, column: number) => boolean) | null {
  const merges = sheet.merges.filter((m) => m.row < rect.row + rect.rows && m.row + m.rows > rect.row);
  if (merges.length === 0) return null;
  return (row, column) =>
    merges.some((m) => hasCell(m, row, column) && (m.row !== row || m.column !== column));
}
