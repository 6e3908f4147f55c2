import type { Locale } from './phrase.ts';

/** The languages in which the add-in can be shown, each with its own name for itself. */
export const LOCALES: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'en-US', name: 'English' },
  { locale: 'zh-CN', name: '简体中文' },
];

/** The language for a display language of Office (BCP 47, e.g. `zh-TW`): Chinese for every `zh`, English for the rest. */
export function localeFor(displayLanguage: string | undefined): Locale {
  return /^zh\b/iu.test(displayLanguage ?? '') ? 'zh-CN' : 'en-US';
}
