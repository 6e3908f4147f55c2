import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { compare, sameNumber } from '../compare.ts';
import type { Matrix } from '../value.ts';
import { firstPlace } from './sorted-numbers.ts';
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

const SAME_KIND = new WeakMap<readonly Scalar[], Map<string, readonly number[]>>();
const BY_VALUE = new WeakMap<readonly Scalar[], Map<string, readonly number[]>>();

/** Places of the values of the same kind as the wanted one, found once for each list and kind. */
function placesOf(list: readonly Scalar[], wanted: Scalar): readonly number[] {
  return kept(SAME_KIND, list, typeof wanted, () =>
    list.flatMap((value, i) => (typeof value === typeof wanted && value !== null ? [i] : [])),
  );
}

function kept(
  store: WeakMap<readonly Scalar[], Map<string, readonly number[]>>,
  list: readonly Scalar[],
  kind: string,
  find: () => readonly number[],
): readonly number[] {
  const ofList = store.get(list) ?? new Map<string, readonly number[]>();
  store.set(list, ofList);
  const places = ofList.get(kind) ?? find();
  ofList.set(kind, places);
  return places;
}

/**
 * Place of the last value not beyond the wanted one in a sorted list, by halving as Excel does; -1 when all are beyond.
 * Values of another kind are passed over.
 */
export function sortedPlace(list: readonly Scalar[], wanted: Scalar, descending = false): number {
  const places = placesOf(list, wanted);
  const valueAt = (at: number): Scalar => list[places[at] ?? 0] ?? null;
  const beyond = firstPlace(places.length, (at) => compare(valueAt(at), wanted) * (descending ? -1 : 1) > 0);
  return places[beyond - 1] ?? -1;
}

/** Nearest below (-1) or above (1) in a list of any order, of equal ones the first; -1 when there is none. */
export function nearestPlace(list: readonly Scalar[], wanted: Scalar, side: -1 | 1): number {
  const places = kept(BY_VALUE, list, typeof wanted, () =>
    [...placesOf(list, wanted)].sort((a, b) => compare(list[a] ?? null, list[b] ?? null) || a - b),
  );
  const from = (value: Scalar): number =>
    firstPlace(places.length, (at) => compare(list[places[at] ?? 0] ?? null, value) >= 0);
  const at = from(wanted);
  const here = places[at];
  if (side === 1 || (here !== undefined && compare(list[here] ?? null, wanted) === 0)) return here ?? -1;
  const below = places[at - 1];
  return below === undefined ? -1 : (places[from(list[below] ?? null)] ?? -1);
}
