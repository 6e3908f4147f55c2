import { trimmed } from './cell-text.ts';
import { type DigitIds, digitShape, digitsOf } from './digit-ids.ts';

/** Distinct ids, trimmed, in the order of their first rows, and each row's place among them (rows not used: -1). */
export interface Interned {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

/** The first row of each distinct id instead of the id. */
export interface Placed {
  readonly firsts: Int32Array;
  readonly codes: Int32Array;
}

/** The table of numbers may have so many places a row; only those in use take memory. */
const ROOM = 16;

/**
 * Numbers ids, compared as trimmed text (domain C1): `"00123"` is not `"123"`. Two passes, so that neither waits for the other's
 * memory: texts become numbers, and numbers become places.
 */
export function internIds(ids: readonly string[], used: Uint8Array): Interned {
  const found = numbered(ids, used);
  const { firsts, codes } = placed(found);
  const names = new Array<string>(firsts.length);
  for (let place = 0; place < names.length; place++) {
    const id = ids[firsts[place] as number] as string;
    // To look at a text is to wait for its memory.
    names[place] = found.others.size === 0 ? id : trimmed(id);
  }
  return { names, codes };
}

/** As `internIds`, by first rows; null where no two ids are the same, which most lists keep to and which is sooner told. */
export function internRepeated(ids: readonly string[], used: Uint8Array): Placed | null {
  const found = numbered(ids, used);
  return hasRepeated(found) ? placed(found) : null;
}

/** A number each id, the same for the same; -1 for rows not used. */
interface Numbered {
  readonly numbers: Int32Array;
  readonly least: number;
  readonly most: number;
  /** The numbers of ids not written as the first is. */
  readonly others: ReadonlyMap<string, number>;
}

function numbered(ids: readonly string[], used: Uint8Array): Numbered {
  const shape = digitShape(trimmed(ids[used.indexOf(1)] ?? ''), ROOM * (ids.length + 1)) ?? NO_SHAPE;
  const others = new Map<string, number>();
  const numberOfOther = numberingOf(others, shape);
  const numbers = new Int32Array(ids.length).fill(-1);
  let least = Infinity;
  let most = -1;
  for (let row = 0; row < numbers.length; row++) {
    if (used[row] === 0) continue;
    const id = ids[row] as string;
    const digits = digitsOf(id, shape);
    const number = digits < 0 ? numberOfOther(id) : digits;
    numbers[row] = number;
    if (number > most) most = number;
    if (number < least) least = number;
  }
  return { numbers, least, most, others };
}

/** A bit a number, so that all of them stay at hand. */
function hasRepeated({ numbers, least, most }: Numbered): boolean {
  const seen = new Uint8Array(most < 0 ? 0 : ((most - least) >> 3) + 1);
  for (let row = 0; row < numbers.length; row++) {
    const number = (numbers[row] as number) - least;
    if (number < 0) continue;
    const bit = 1 << (number & 7);
    const known = seen[number >> 3] as number;
    if ((known & bit) !== 0) return true;
    seen[number >> 3] = known | bit;
  }
  return false;
}

const NO_SHAPE: DigitIds = { prefix: '', digits: 0, numbers: 0 };

/** Numbers for ids of other shapes, above those of the shape, kept by their texts. */
function numberingOf(texts: Map<string, number>, shape: DigitIds): (id: string) => number {
  let next = shape.numbers;
  const numberOf = (id: string): number => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const name = trimmed(id);
    const digits = name === id ? -1 : digitsOf(name, shape);
    const number = name === id ? next++ : digits < 0 ? numberOf(name) : digits;
    texts.set(id, number);
    return number;
  };
  return numberOf;
}

/** Turns numbers between `least` and `most` into places in the order of first rows, in the same memory. */
function placed({ numbers: codes, least, most }: Numbered): Placed {
  const places = new Int32Array(most < 0 ? 0 : most - least + 1);
  const firsts = new Int32Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    const number = (codes[row] as number) - least;
    if (number < 0) continue;
    let place = places[number] as number;
    if (place === 0) {
      firsts[count++] = row;
      places[number] = place = count;
    }
    codes[row] = place - 1;
  }
  return { firsts: firsts.subarray(0, count), codes };
}
