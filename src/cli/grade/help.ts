import { cliWordsOf } from '../../locales/cli-words.ts';
import type { Locale } from '../../locales/index.ts';
import { presetAdvice } from '../../locales/preset-advice.ts';
import { presetScheme } from '../../locales/preset-scheme.ts';
import { presetIds, methodOf } from '../../app/preset-ids.ts';
import { schemeOptions } from './scheme-options.ts';
import { padEnd } from './text-width.ts';

/** Everything the command can be asked, in the language. */
export function help(locale: Locale): string {
  const words = cliWordsOf(locale);
  return [
    words.usage,
    '',
    ...words.arguments.map(([name, meaning]) => `  ${padEnd(name, 26)} ${meaning}`),
    '',
    words.methods,
    ...presetIds.map(
      (id) =>
        `  ${padEnd(methodOf(id), 11)} ${padEnd(id, 17)} ${presetScheme(id, locale).name}: ${presetAdvice(id, locale)}`,
    ),
    '',
    words.options,
    ...schemeOptions.map(
      ({ name, methods, expected }) =>
        `  ${padEnd(name, 17)} ${expected(words.expected)}  [${methods.length === 8 ? words.all : methods.join(', ')}]`,
    ),
    '',
    words.exits,
  ].join('\n');
}
