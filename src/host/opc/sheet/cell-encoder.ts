import type { Rect } from '../../model/rect.ts';
import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { columnName, rectName } from '../a1.ts';
import { mayReturnArray } from '../formula/future-functions.ts';
import { storedFormula } from '../formula/stored-formula.ts';
import { cellText, preserve } from '../xml/write.ts';
import type { StoredFormula } from './compare-cells.ts';

/** A cell to be stored. `format` = number of the file's cell format. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly format: number;
  readonly value: Scalar;
  readonly formula: string | null;
  /** The block that the formula fills, when it is an array. */
  readonly array: { readonly rect: Rect; readonly dynamic: boolean } | null;
  /** The formula as the file has it already. */
  readonly stored: StoredFormula | null;
}

export interface CellEncoder {
  (cell: NewCell): string;
}

/** Errors that Excel shows but stores as another, with metadata of its own. */
const STORED_ERRORS: Readonly<Record<string, string>> = {
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#BUSY!': '#N/A',
};

/** What formulas need to be stored. */
export interface EncoderContext {
  /** Custom function names, upper case. */
  readonly custom: ReadonlySet<string>;
  /** The number of the dynamic-array metadata; asked only when a cell needs it. */
  readonly cm: () => number;
  /** Name of the table around a cell, or ''. */
  readonly tableAt: (row: number, column: number) => string;
}

export function cellEncoder({ custom, cm, tableAt }: EncoderContext): CellEncoder {
  return ({ row, column, format, value, formula, array, stored: standing }) => {
    const style = format === 0 ? '' : ` s="${format}"`;
    const head = `<c r="${columnName(column)}${row + 1}"${style}`;
    if (formula === null) return head + plainCell(value);
    if (standing !== null) {
      const marked = standing.cm === null ? '' : ` cm="${standing.cm}"`;
      return `${head}${marked}${formulaCell(standing.element, value)}`;
    }
    const stored = storedFormula(formula, custom, tableAt(row, column));
    const rect =
      array ??
      (mayReturnArray(formula) ? { rect: { row, column, rows: 1, columns: 1 }, dynamic: true } : null);
    const element = rect
      ? `<f t="array" ref="${rectName(rect.rect)}">${cellText(stored)}</f>`
      : `<f>${cellText(stored)}</f>`;
    return `${head}${rect?.dynamic ? ` cm="${cm()}"` : ''}${formulaCell(element, value)}`;
  };
}

function plainCell(value: Scalar): string {
  if (value === null) return '/>';
  if (typeof value === 'number') return `>${numberValue(value)}</c>`;
  if (typeof value === 'string')
    return ` t="inlineStr"><is><t${preserve(value)}>${cellText(value)}</t></is></c>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  return ` t="e"><v>${errorText(value)}</v></c>`;
}

function formulaCell(formula: string, value: Scalar): string {
  if (value === null) return `>${formula}</c>`;
  if (typeof value === 'number') return `>${formula}${numberValue(value)}</c>`;
  if (typeof value === 'string') return ` t="str">${formula}<v${preserve(value)}>${cellText(value)}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return ` t="e">${formula}<v>${errorText(value)}</v></c>`;
}

/** The file holds no infinity and no NaN: such a result is stored as the error that Excel gives. */
function numberValue(value: number): string {
  return Number.isFinite(value) ? `<v>${value}</v>` : '';
}

function errorText(error: CellError): string {
  return STORED_ERRORS[error.text] ?? error.text;
}
