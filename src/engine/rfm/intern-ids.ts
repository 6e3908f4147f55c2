import { digitShape, digitsOf } from './digit-ids.ts';

/** Distinct ids in the order of their first row, and each row's place among them (rows not used: -1). */
export interface Interned {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

/** The table of numbers may have so many places a row; only those in use take memory. */
const ROOM = 16;

/**
 * Numbers ids, compared as trimmed text (domain C1): `"00123"` is not `"123"`. Ids shaped like the first, letters and a number
 * of fixed length, are told apart by the number; the others by a map of texts.
 */
export function internIds(ids: readonly string[], used: Uint8Array): Interned {
  const shape = digitShape(ids[used.indexOf(1)]?.trim() ?? '', ROOM * (ids.length + 1));
  const numbered = new Int32Array(shape?.numbers ?? 0);
  const texts = new Map<string, number>();
  const names: string[] = [];
  const codes = new Int32Array(ids.length).fill(-1);
  const other = (id: string): number => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const name = id.trim();
    const code = name === id ? names.push(name) - 1 : codeOf(name);
    texts.set(id, code);
    return code;
  };
  const codeOf = (id: string): number => {
    const number = shape ? digitsOf(id, shape) : -1;
    if (number < 0) return other(id);
    const known = numbered[number] as number;
    return known > 0 ? known - 1 : (numbered[number] = names.push(id)) - 1;
  };
  for (let row = 0; row < ids.length; row++) {
    if (used[row] !== 0) codes[row] = codeOf(ids[row] as string);
  }
  return { names, codes };
}
