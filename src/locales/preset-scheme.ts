import type { Scheme } from '../engine/scheme/scheme.ts';
import type { PresetId } from '../presets/index.ts';
import { presetNames as english } from './en-US/preset-names.ts';
import type { Locale } from './phrase.ts';
import { unnamedPreset } from './unnamed-preset.ts';
import { presetNames as chinese } from './zh-CN/preset-names.ts';

const NAMES = { 'en-US': english, 'zh-CN': chinese };

/** A shipped scheme in the words of a language. */
export function presetScheme(id: PresetId, locale: Locale): Scheme {
  return { ...unnamedPreset(id, locale), name: NAMES[locale][id] };
}
