import type { PresetId } from '../presets/index.ts';
import { presetAdvice as english } from './en-US/preset-advice.ts';
import type { Locale } from './phrase.ts';
import { presetAdvice as chinese } from './zh-CN/preset-advice.ts';

/** One sentence on when to use a preset. */
export function presetAdvice(id: PresetId, locale: Locale): string {
  return { 'en-US': english, 'zh-CN': chinese }[locale][id];
}
