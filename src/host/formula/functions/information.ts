import { CellError } from '../../model/scalar.ts';
import type { ErrorText, Scalar } from '../../model/scalar.ts';
import { evaluate } from '../frame.ts';
import { Area, errorValue, fail, isBusy, isMatrix, Lambda } from '../value.ts';
import type { Value } from '../value.ts';
import { define, lazy } from './define.ts';
import type { Library } from './define.ts';

/** `e` lets errors in. What is being waited for is not known to be anything yet. */
const test = (holds: (value: Scalar) => boolean) =>
  define<[Scalar]>('e', 1, ([value]) => (isBusy(value) ? value : holds(value)));

const NUMBERS: Partial<Record<ErrorText, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#SPILL!': 9,
  '#CALC!': 14,
};

/** What a value is. */
export const INFORMATION: Library = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value.text !== '#N/A'),
  ISNA: test((value) => value instanceof CellError && value.text === '#N/A'),
  ISREF: lazy(1, ([source], frame) => source !== undefined && evaluate(source, frame) instanceof Area),
  ISFORMULA: define<[Value]>('r', 1, ([source]) =>
    source instanceof Area
      ? source.sheet.cells.formula(source.rect.row, source.rect.column) !== null
      : fail('#VALUE!'),
  ),
  FORMULATEXT: define<[Value]>('r', 1, ([source]) =>
    source instanceof Area
      ? (source.sheet.cells.formula(source.rect.row, source.rect.column) ?? fail('#N/A'))
      : fail('#N/A'),
  ),
  ISEVEN: define<[number]>('n', 1, ([value]) => Math.trunc(Math.abs(value)) % 2 === 0),
  ISODD: define<[number]>('n', 1, ([value]) => Math.trunc(Math.abs(value)) % 2 === 1),
  NA: define<[]>('', 0, () => errorValue('#N/A')),
  N: define<[Scalar]>('v', 1, ([value]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  TYPE: define<[Value]>('a', 1, ([value]) => {
    if (isMatrix(value) || value instanceof Area) return 64;
    if (value instanceof Lambda) return 128;
    return value instanceof CellError
      ? 16
      : typeof value === 'string'
        ? 2
        : typeof value === 'boolean'
          ? 4
          : 1;
  }),
  'ERROR.TYPE': define<[Scalar]>('e', 1, ([value]) =>
    value instanceof CellError ? (NUMBERS[value.text] ?? fail('#N/A')) : fail('#N/A'),
  ),
  SHEET: define<[Value?]>(
    'r',
    0,
    ([source], frame) =>
      frame.engine.workbook.sheets.indexOf(source instanceof Area ? source.sheet : frame.sheet) + 1,
  ),
};
