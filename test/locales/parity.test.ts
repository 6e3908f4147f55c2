import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliWordsOf } from '../../src/locales/cli-words.ts';
import { allWordsOf } from '../../src/locales/all-words.ts';
import { kindWords as kindsEnglish } from '../../src/locales/en-US/kind-words.ts';
import { needWords as needsEnglish } from '../../src/locales/en-US/need-words.ts';
import { placeholders, type Locale, type Phrase } from '../../src/locales/index.ts';
import { viewWordsOf } from '../../src/locales/view-words.ts';
import { kindWords as kindsChinese } from '../../src/locales/zh-CN/kind-words.ts';
import { needWords as needsChinese } from '../../src/locales/zh-CN/need-words.ts';

type Leaf = readonly [path: string, phrase: Phrase];

function isPhrase(node: unknown): node is Phrase {
  return typeof node === 'string' || (typeof node === 'object' && node !== null && 'other' in node);
}

function leaves(node: unknown, path = ''): Leaf[] {
  if (isPhrase(node)) return [[path, node]];
  if (typeof node !== 'object' || node === null) throw new Error(`Neither words nor a section: ${path}`);
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

/** The sections that come together and those that are loaded apart. */
const all = (locale: Locale): Map<string, Phrase> =>
  new Map(
    leaves({
      ...allWordsOf(locale),
      needs: locale === 'zh-CN' ? needsChinese : needsEnglish,
      kinds: locale === 'zh-CN' ? kindsChinese : kindsEnglish,
      views: viewWordsOf(locale),
      cli: cliWordsOf(locale),
    }),
  );
const english = all('en-US');
const chinese = all('zh-CN');
const texts = (phrase: Phrase): readonly string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase as object).map(String);

describe('words in both languages', () => {
  it('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same placeholders', () => {
    const differing = [...english].filter(
      ([path, phrase]) => String(placeholders(phrase)) !== String(placeholders(chinese.get(path) ?? '')),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('are never empty', () => {
    const empty = [...english, ...chinese].filter(([, phrase]) =>
      texts(phrase).some((text) => text.trim() === ''),
    );
    expect(empty.map(([path]) => path)).toEqual([]);
  });
});

// Names that are written so in Chinese business texts too: product, formats, methods, functions, short symbols.
const LATIN =
  /\b(Tierwise|Excel|Office|JSON|CSV|SQL|XLSX|RFM|CLV|ABC|KAISM|VIP|CRM|BG|NBD|Gamma|rfm|Gini|Tab|Enter|Esc|Ctrl|[A-Z]{1,6}|[A-Z]+\.[A-Z]+|A–E|Scorecard|Tiers|Grading|English|npm|ClickHouse|DuckDB|PostgreSQL|Spark)\b/gu;

describe('Chinese sentences', () => {
  it('hold no raw identifiers or English left over', () => {
    const left = [...chinese]
      // A line of commands, not a sentence.
      .filter(([path]) => path !== 'cli.usage')
      .map(
        ([path, phrase]) =>
          [
            path,
            texts(phrase)
              .join(' ')
              .replace(/\{\w+\}|`[^`]*`|--?[\w-]+|\S*\.\w+/gu, ' '),
          ] as const,
      )
      .filter(([, text]) => /\p{Script=Han}/u.test(text))
      .filter(([, text]) => /[A-Za-z]{2,}/u.test(text.replace(LATIN, ' ')));
    expect(left).toEqual([]);
  });

  it('use full-width punctuation between Chinese characters', () => {
    const ascii = [...chinese].filter(([, phrase]) =>
      texts(phrase).some((text) => /\p{Script=Han}[,;:?!]/u.test(text) || /[,;?!]\p{Script=Han}/u.test(text)),
    );
    expect(ascii).toEqual([]);
  });
});

function sources(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return entry.name === 'en-US' || entry.name === 'zh-CN'
        ? []
        : sources(new URL(`${entry.name}/`, folder));
    return /\.tsx?$/u.test(entry.name) ? [readFileSync(new URL(entry.name, folder), 'utf8')] : [];
  });
}

describe('words', () => {
  it('of the pane are all used', () => {
    const source = sources(new URL('../../src/', import.meta.url)).join('\n');
    const used = new Set(source.match(/[\w-]+/gu));
    const unused = [...english.keys()].filter(
      (path) => /^(pane|views)\./u.test(path) && !used.has(path.split('.').at(-1) ?? ''),
    );
    expect(unused).toEqual([]);
  });
});
