import { plainNumber } from './number-format.ts';

/** A text that depends on a number called `count`, by the plural rules of its language (Chinese has `other` only). */
export interface Plural {
  readonly one?: string;
  readonly other: string;
}

/** A text with `{placeholders}`, or one form a plural category. */
export type Phrase = string | Plural;

/** What a placeholder may be filled with; numbers are formatted in the language. */
export type Values = Readonly<Record<string, string | number>>;

/** The languages Tierwise speaks. */
export type Locale = 'en-US' | 'zh-CN';

/** Names of the placeholders in a literal text. */
type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** A text of which the compiler knows what it must be filled with. */
export type Text<Name extends string> = string & { readonly holds?: Name };

/** A phrase of which the compiler knows what it must be filled with. */
export type Holding<Name extends string> =
  Text<Name> | { readonly one?: Text<Name>; readonly other: Text<Name> };

/** The shape of a section: its translation must have every key and no other, and is filled with what the source is. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? Text<NamesIn<T[K]>>
    : T[K] extends { readonly other: infer Other extends string }
      ? { readonly one?: Text<NamesIn<Other>>; readonly other: Text<NamesIn<Other>> }
      : Translated<T[K]>;
};

const PLACEHOLDER = /\{(\w+)\}/gu;

/** The phrase in its plural form for `values.count`, placeholders filled. An unfilled placeholder is our bug and throws. */
export function fill(phrase: Phrase, values: Values, locale: Locale): string {
  const text = typeof phrase === 'string' ? phrase : form(phrase, values['count'], locale);
  return piecesOf(text)
    .map((piece, at) => {
      if (at % 2 === 0) return piece;
      const value = values[piece];
      if (value === undefined) throw new Error(`Nothing to fill {${piece}} with in: ${text}`);
      return typeof value === 'number' ? plainNumber(locale)(value) : value;
    })
    .join('');
}

// The same few texts are filled for every row of a list.
const taken = new Map<string, readonly string[]>();

/** Plain text and names of placeholders by turns. */
function piecesOf(text: string): readonly string[] {
  const pieces = taken.get(text) ?? text.split(PLACEHOLDER);
  taken.set(text, pieces);
  return pieces;
}

/** Names of the placeholders of a phrase, sorted, each once. */
export function placeholders(phrase: Phrase): readonly string[] {
  const texts = typeof phrase === 'string' ? [phrase] : [phrase.one ?? '', phrase.other];
  const names = texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''));
  return [...new Set(names)].sort();
}

function form(phrase: Plural, count: string | number | undefined, locale: Locale): string {
  if (typeof count !== 'number') return phrase.other;
  return pluralRules(locale).select(count) === 'one' ? (phrase.one ?? phrase.other) : phrase.other;
}

// Intl objects are slow to make and lists of problems fill thousands of phrases.
const rulesMade = new Map<Locale, Intl.PluralRules>();

function pluralRules(locale: Locale): Intl.PluralRules {
  const made = rulesMade.get(locale) ?? new Intl.PluralRules(locale);
  rulesMade.set(locale, made);
  return made;
}
