import { CellError } from '../../model/scalar.ts';
import { declare } from '../hold.ts';

/** The answer of a function that was called through `workbook.functions`: a value or an error. */
export const functionResult = declare('FunctionResult', {
  get: {
    error: (value) => (value instanceof CellError ? value.text : null),
    value: (value) => (value instanceof CellError ? null : value),
  },
});
