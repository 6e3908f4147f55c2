import { plainLabel } from '../engine/scorecard/label-points.ts';
import type { Scheme } from '../engine/scheme/scheme.ts';
import { readNumber } from '../engine/table/read-number.ts';
import type { SqlWords } from '../locales/sql-words.ts';
import type { Dialect } from './dialect.ts';
import { type LetterForms, letterForms } from './letter-forms.ts';
import { caseOf, type Cte, select } from './statement.ts';

/** How texts of rated columns are made comparable with the labels of a scheme: without case, width, and blanks at their ends. */
export interface PlainText {
  /** The letters' other forms, where the database has no function for them. */
  readonly cte: Cte | null;
  /** An expression for a text; over the expression `cte`, called `l`, where there is one. */
  of(text: string): string;
}

/** For a scheme's labels and the texts its conditions compare with. */
export function plainTextFor(
  scheme: Scheme,
  { dialect, words, name }: { readonly dialect: Dialect; readonly words: SqlWords; readonly name: string },
): PlainText {
  const labels = labelsOf(scheme).map(plainLabel);
  const letters = [...new Set(labels.join(''))].filter((letter) => letter > '\x7f');
  const { forms, letters: meant, longer } = letterForms(labels, dialect.plained);
  const cased = letters.some((letter) => letter.toUpperCase() !== letter || /\p{M}/u.test(letter));
  const usual = `[^ -~${letters.filter((letter) => !/\p{M}/u.test(letter)).join('')}]`;
  const body = select([`${dialect.literal(forms)} AS forms`, `${dialect.literal(meant)} AS letters`]);
  return {
    cte: forms === '' ? null : { name, note: words.letters, body },
    of(text) {
      const known = allReplaced(dialect, `TRANSLATE(${text}, l.forms, l.letters)`, longer);
      const written = forms === '' ? text : caseOf([[dialect.matches(text, usual), known]], text);
      return dialect.trim(allReplaced(dialect, dialect.plain(written, cased), respelled(dialect, letters)));
    },
  };
}

/** Letters that are spelled in two ways even in small letters: a sigma at the end, and an accent of its own. */
function respelled({ composes }: Dialect, letters: readonly string[]): LetterForms['longer'] {
  const accents = composes ? [] : letters.filter((letter) => letter.normalize('NFD') !== letter);
  return [
    ...(letters.includes('σ') ? [['ς', 'σ'] as const] : []),
    ...accents.map((letter) => [letter.normalize('NFD'), letter] as const),
  ];
}

function allReplaced({ literal }: Dialect, text: string, pairs: LetterForms['longer']): string {
  return pairs.reduce((found, [from, to]) => `REPLACE(${found}, ${literal(from)}, ${literal(to)})`, text);
}

function labelsOf(scheme: Scheme): readonly string[] {
  switch (scheme.method) {
    case 'scorecard':
      return [
        ...scheme.criteria.flatMap(({ scale }) =>
          scale.kind === 'labels' ? scale.bands.flatMap((band) => band.labels) : [],
        ),
        ...scheme.caps.map((cap) => cap.when.value).filter((value) => typeof value === 'string'),
      ];
    case 'rules':
      return scheme.rules
        .flatMap((rule) => rule.anyOf.flat().map((one) => one.value))
        .filter((value) => typeof value === 'string');
    default:
      return [];
  }
}

/** Labels as they are compared, in quotes; one that reads as a number is no text in any cell. */
export function plainLiterals(dialect: Dialect, labels: readonly string[]): readonly string[] {
  const texts = labels.filter((label) => readNumber(label, '.') === null);
  return [...new Set(texts.map(plainLabel))].map(dialect.literal);
}
