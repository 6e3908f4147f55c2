import { CellError, type Scalar } from './scalar.ts';

/** A value as the API gives it: blank is "", an error its text. */
export function plainValue(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.text : value;
}

/** `Range.valueTypes`. */
export function valueType(value: Scalar): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
