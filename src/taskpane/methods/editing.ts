import type { RfmScheme, Scheme } from '../../engine/scheme/scheme.ts';

/** A scheme of one kind and the way to put a changed one in its place. */
export interface Editing<S extends Scheme = Scheme> {
  readonly scheme: S;
  readonly edit: (scheme: Scheme) => void;
}

/** The scheme with nested groups or without; they are cut anew within each other, so cut points go. */
export function withNesting(scheme: RfmScheme, nested: boolean): RfmScheme {
  return { ...scheme, nested, cuts: nested ? null : scheme.cuts };
}

/** The list with one entry changed. */
export function withAt<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return list.map((each, index) => (index === at ? entry : each));
}

/** The list without one entry. */
export function withoutAt<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_each, index) => index !== at);
}

/** Numbers typed in one field, separated by spaces, commas or semicolons; null when nothing or no number is there. */
export function numbersIn(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;，；、]+/u).filter((part) => part !== '');
  const numbers = parts.map(Number);
  return numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : null;
}
