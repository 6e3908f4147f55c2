import { CellError, ERROR_TEXTS } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { cellName } from '../a1.ts';
import { sharedFormula } from '../formula/shared-formula.ts';
import type { SharedFormula } from '../formula/shared-formula.ts';
import { shownFormula } from '../formula/stored-formula.ts';
import { plainText } from '../xml/write.ts';
import { isoSerial } from './iso-date.ts';
import type { RawCell } from './scan-sheet.ts';

const ERROR_VALUES = new Map<string, CellError>(ERROR_TEXTS.map((text) => [text, new CellError(text)]));
const UNKNOWN_ERROR = new CellError('#VALUE!');

/** Stored cells to values and formulas. One decoder for one pass over a sheet: it remembers shared formulas. */
export interface CellDecoder {
  value(cell: RawCell): Scalar;
  /** Formula text with `=`; null for a plain value and for the cells of what-if data tables. */
  formula(cell: RawCell): string | null;
}

export function cellDecoder(strings: readonly string[], date1904: boolean): CellDecoder {
  const shared = new Map<string, SharedFormula>();
  return {
    value: (cell) => decodeValue(cell, strings, date1904),
    formula: (cell) => decodeFormula(cell, shared),
  };
}

function decodeValue(
  { type, value, inline }: RawCell,
  strings: readonly string[],
  date1904: boolean,
): Scalar {
  if (type === 'inlineStr') return inline === null ? null : plainText(inline);
  if (value === null) return null;
  switch (type) {
    case 'n': {
      const number = Number(value);
      return value.trim() === '' ? null : Number.isFinite(number) ? number : value;
    }
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return ERROR_VALUES.get(value.trim()) ?? UNKNOWN_ERROR;
    case 'd':
      return isoSerial(value, date1904) ?? value;
    default:
      return plainText(value);
  }
}

function decodeFormula(cell: RawCell, shared: Map<string, SharedFormula>): string | null {
  const { t: kind = 'normal', si = '' } = cell.formulaAttributes ?? {};
  if (cell.formula === null || kind === 'dataTable') return null;
  if (kind === 'shared' && cell.formula === '') return shared.get(si)?.(cell.row, cell.column) ?? null;
  if (cell.formula === '') return null;
  const formula = shownFormula(plainText(cell.formula));
  if (kind === 'shared') shared.set(si, sharedFormula(formula, cellName(cell.row, cell.column)));
  return formula;
}
