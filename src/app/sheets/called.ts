import type { Cell } from '../../engine/index.ts';
import { fill, type Locale } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';

/** How a sheet calls a customer: by name and id where customers are known by ids and one of these has a name. */
export function called(
  id: string,
  name: Cell,
  { words, locale }: { readonly words: Words; readonly locale: Locale },
): string {
  return typeof name === 'string' ? fill(words.common.named, { id, name }, locale) : id;
}
