import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { compare, sameNumber } from '../compare.ts';
import type { Matrix } from '../value.ts';
import { wildcardPattern } from './wildcard.ts';

const INDEXES = new WeakMap<Matrix, Map<string | number | boolean, number[]>>();

/** Rows of a matrix's first column by value, made once for each matrix (one calculation keeps a range's matrix). */
export function rowsWith(matrix: Matrix, wanted: Scalar): readonly number[] {
  let index = INDEXES.get(matrix);
  if (index === undefined) {
    index = new Map();
    for (const [row, line] of matrix.entries()) {
      const key = keyOf(line[0] ?? null);
      if (key === null) continue;
      const rows = index.get(key);
      if (rows === undefined) index.set(key, [row]);
      else rows.push(row);
    }
    INDEXES.set(matrix, index);
  }
  const key = keyOf(wanted);
  return key === null ? [] : (index.get(key) ?? []);
}

function keyOf(value: Scalar): string | number | boolean | null {
  if (value instanceof CellError || value === null) return null;
  return typeof value === 'string'
    ? value.toLowerCase()
    : typeof value === 'number'
      ? Number(value.toPrecision(15))
      : value;
}

/** Equal for a lookup: same kind, texts without regard to case. */
export function isSame(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

/** Place of the first equal value in a list, or -1; with wildcards where wanted. */
export function exactPlace(list: readonly Scalar[], wanted: Scalar, wildcards: boolean): number {
  if (wildcards && typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = new RegExp(`^${wildcardPattern(wanted)}$`, 'is');
    return list.findIndex((value) => typeof value === 'string' && pattern.test(value));
  }
  return list.findIndex((value) => isSame(value, wanted));
}

/**
 * Place of the last value not beyond the wanted one in a sorted list, by halving as Excel does; -1 when all are beyond.
 * Values of another kind are passed over.
 */
export function sortedPlace(list: readonly Scalar[], wanted: Scalar, descending = false): number {
  const places = list.flatMap((value, i) => (typeof value === typeof wanted && value !== null ? [i] : []));
  let [low, high, found] = [0, places.length - 1, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = places[middle] ?? 0;
    const order = compare(list[place] ?? null, wanted) * (descending ? -1 : 1);
    if (order <= 0) {
      found = place;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Nearest below (-1) or above (1) in a list of any order; -1 when there is none. */
export function nearestPlace(list: readonly Scalar[], wanted: Scalar, side: -1 | 1): number {
  let best = -1;
  for (const [i, value] of list.entries()) {
    if (typeof value !== typeof wanted || value === null) continue;
    const order = compare(value, wanted);
    if (order === 0) return i;
    if (order * side < 0) continue;
    if (best < 0 || compare(value, list[best] ?? null) * side < 0) best = i;
  }
  return best;
}
