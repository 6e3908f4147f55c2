import { localeFor } from "../locales/locale.ts";
import type { Locale } from "../locales/phrase.ts";

/** The language of messages: Office's display language, English where there is no Office. */
export function language(): Locale {
  return localeFor(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}
