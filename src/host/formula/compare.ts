import { CellError } from '../model/scalar.ts';
import type { Scalar } from '../model/scalar.ts';
import { Fault } from './value.ts';

/** Two numbers that differ only beyond Excel's 15 digits are the same. */
export function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(a) * 5e-16;
}

/** Order of two values for `<`, `=`, `>`: numbers < texts < booleans, case aside, blank as 0, "" or FALSE. Errors are thrown. */
export function compare(a: Scalar, b: Scalar): number {
  if (a instanceof CellError) throw new Fault(a);
  if (b instanceof CellError) throw new Fault(b);
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === 'number' && typeof right === 'number')
    return sameNumber(left, right) ? 0 : left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rank(left) - rank(right);
}

/** Case-insensitive order of texts. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return 0;
  return TEXTS.compare(left, right) || (left < right ? -1 : 1);
}

const TEXTS = new Intl.Collator('en-US');

function blankLike(other: Scalar): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
