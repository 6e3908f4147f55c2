import type { Method, Scheme, Tier } from '../../engine/index.ts';
import type { CliWords } from '../../locales/cli-words.ts';
import type { Locale } from '../../locales/index.ts';
import { list, number, share } from './option-values.ts';

/** What an option takes, in words of the language where choices alone do not say it. */
type Expected = (words: CliWords['expected']) => string;

/** One name of `--set`: which methods have it, what it takes, and how it changes a scheme (null = not such a value). */
export interface SchemeOption {
  readonly name: string;
  readonly methods: readonly Method[];
  readonly expected: Expected;
  readonly apply: (scheme: Scheme, value: string, locale: Locale) => Scheme | null;
  /** What keeps the option from having an effect in the scheme as it was set in the end; null where it has one. */
  readonly idle?: (scheme: Scheme) => Idle | null;
}

/** Another option and what it would have to be. */
export interface Idle {
  readonly option: string;
  readonly expected: string;
  readonly found: string;
}

/** Choices that are typed as they stand. */
export function choices(...words: readonly string[]): Expected {
  return () => words.join('|');
}

/** An option that sets one field, read from text by `read` (undefined = not such a value). */
export function field(
  name: string,
  methods: readonly Method[],
  {
    key,
    expected,
    read,
  }: { readonly key: string; readonly expected: Expected; readonly read: (text: string) => unknown },
): SchemeOption {
  const apply = (scheme: Scheme, text: string): Scheme | null => {
    const value = read(text);
    // The field exists in every scheme of these methods; its values are checked again by the engine.
    return value === undefined ? null : ({ ...scheme, [key]: value } as Scheme);
  };
  return { name, methods, expected, apply };
}

/** Cuts of the tiers from the best down; the last tier takes the rest. */
export function cuts(name: string, methods: readonly Method[], expected: Expected): SchemeOption {
  const apply = (scheme: Scheme, value: string): Scheme | null => {
    const points = 'tiering' in scheme && scheme.tiering.by === 'score';
    const numbers = list(value, points ? number : share);
    if (numbers === undefined || numbers.length !== scheme.tiers.length - 1) return null;
    if (scheme.method === 'scorecard' && numbers.some((cut) => cut < 0 || cut > 100)) return null;
    const tiers = scheme.tiers.map((tier, i): Tier => ({ ...tier, cut: numbers[i] ?? null }));
    return { ...scheme, tiers };
  };
  return { name, methods, expected, apply };
}
