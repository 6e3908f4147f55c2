import type { Scheme } from '../engine/scheme/scheme.ts';
import { presets, type PresetId } from '../presets/index.ts';
import { cardWordsOf } from './card-words.ts';
import { presetWords as english } from './en-US/presets.ts';
import type { Locale } from './phrase.ts';
import { presetLabels } from './preset-labels.ts';
import { presetWords as chinese } from './zh-CN/presets.ts';

const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'en-US': english,
  'zh-CN': chinese,
};
const LABELS: Readonly<Record<string, { readonly zh: readonly string[]; readonly en: readonly string[] }>> =
  presetLabels;

/** A shipped scheme in the words of a language, but for its name, which functions do not say: that is its id. */
export function unnamedPreset(id: PresetId, locale: Locale): Scheme {
  return worded(presets[id], locale) as Scheme;
}

function worded(data: unknown, locale: Locale): unknown {
  if (typeof data === 'string') return data.startsWith('@') ? wordOf(data.slice(1), locale) : data;
  if (Array.isArray(data))
    return data.flatMap(
      (item: unknown): readonly unknown[] => labelsOf(item, locale) ?? [worded(item, locale)],
    );
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, worded(value, locale)]));
}

/** The labels of a band: the language's own first, so that they are the ones shown. */
function labelsOf(item: unknown, locale: Locale): readonly string[] | null {
  if (typeof item !== 'string' || !item.startsWith('@labels.')) return null;
  const labels = LABELS[item.slice('@labels.'.length)];
  if (!labels) throw new Error(`No labels for ${item}`);
  return locale === 'zh-CN' ? [...labels.zh, ...labels.en] : [...labels.en, ...labels.zh];
}

const MEASURE = 'measure.';

/** Criteria of presets are called as what they measure. */
function measureIn(locale: Locale, measure: string): string | undefined {
  const words: Readonly<Record<string, string>> = cardWordsOf(locale).measures;
  return words[measure];
}

/** A key without a word is our own bug. */
function wordOf(key: string, locale: Locale): string {
  const word = key.startsWith(MEASURE) ? measureIn(locale, key.slice(MEASURE.length)) : WORDS[locale][key];
  if (word === undefined) throw new Error(`No word for ${key} in ${locale}`);
  return word;
}
