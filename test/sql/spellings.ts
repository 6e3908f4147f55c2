import fc from 'fast-check';
import type { Cells } from '../../src/engine/cell.ts';
import type { ScorecardScheme } from '../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';

export const LABELS = [
  ...['High', 'low', 'A+', '(b)', 'very good', "o'low", 'nan', 'inf', '12', '5%', '1e999', 'a\\b', '$1'],
  ...[
    'élevé',
    'Très bien',
    'Ångström',
    'υψηλός',
    'ΣΟΦΟΣ',
    'İyi',
    'iyi',
    'ılık',
    'Straße',
    'выше',
    'tệ',
    '가능',
  ],
  ...[
    '高',
    '一般',
    '良',
    '优 秀',
    'Ⅲ级',
    '①',
    '㈱',
    'ﬁne',
    '½',
    '㎡',
    'カタカナ',
    'ガ',
    '¨x',
    '𝐀',
    'x\u0001y',
    '🏅',
  ],
];

/** Letters younger than the Unicode of some database that is compared. */
export const YOUNG =
  /[\u1c89\ua7cb-\ua7dc\ua7f1\u{10d50}-\u{10d65}\u{16ea0}-\u{16eb8}\u{1ccd6}-\u{1ccf9}\u{1e030}-\u{1e06d}]/u;

/** Every character by the small letter that Unicode's compatibility makes of it. */
const forms = new Map<string, string[]>();
for (let code = 0x21; code < 0x2fa20; code += 1) {
  const form = String.fromCodePoint(code);
  if (/\p{Cs}|\p{Cn}/u.test(form) || YOUNG.test(form)) continue;
  const letter = form.normalize('NFKC').toLowerCase();
  forms.set(letter, [...(forms.get(letter) ?? []), form]);
}
const several = [...forms].filter(([letters]) => letters.length > 1 && [...letters].length > 1);

/** A label with each of its letters in another form, or groups of letters in one, accents by themselves, unseen ends. */
export function spellings(label: string): fc.Arbitrary<string> {
  const spelled = fc
    .tuple(...[...label.normalize('NFKC')].map((letter) => fc.constantFrom(letter, ...formsOf(letter))))
    .map((letters) => letters.join(''));
  const grouped = several.flatMap(([letters, ways]) =>
    label.toLowerCase().includes(letters)
      ? ways.map((way) => label.toLowerCase().replace(letters, () => way))
      : [],
  );
  const ends = fc.constantFrom('', '', ' ', '\u3000', '\u200b', '\ufeff', '\u2003', '\t', '\u0085');
  const body = fc.oneof(
    spelled,
    fc.constantFrom(label, label.toUpperCase(), label.normalize('NFD'), label.normalize('NFD').toUpperCase()),
    ...(grouped.length === 0 ? [] : [fc.constantFrom(...grouped)]),
  );
  return fc.tuple(ends, body, ends).map((parts) => parts.join(''));
}

const formsOf = (letter: string): readonly string[] => forms.get(letter.toLowerCase()) ?? [];

export const near = fc.constantFrom(
  'hİgh',
  'IYI',
  'IYİ',
  'ıyı',
  'υψηλόσ',
  'σοφος',
  'strasse',
  'e',
  '1',
  'Ⅲ',
  '#',
  '-',
);
const label = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LABELS) },
  {
    weight: 1,
    arbitrary: fc
      .string({ minLength: 1, maxLength: 6, unit: 'grapheme' })
      .filter((text) => text.trim() !== '' && !/\p{Cn}|\0/u.test(text) && !YOUNG.test(text)),
  },
);

/** A card with two labels of people's own and a veto on a third, and customers rated with all ways to write them. */
export const spelledCard: fc.Arbitrary<{ readonly scheme: ScorecardScheme; readonly cells: Cells }> = fc
  .uniqueArray(label, { minLength: 3, maxLength: 3 })
  .chain((labels) => {
    const text = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...labels).chain(spellings) },
      { weight: 1, arbitrary: near },
    );
    return fc
      .array(fc.tuple(text, text), { minLength: 40, maxLength: 40 })
      .map((rows) => ({ scheme: cardOf(labels), cells: cellsOf(rows) }));
  });

/** All labels on one card: the first good, the second fair, the rest a veto each. */
export function cardOf(labels: readonly string[]): ScorecardScheme {
  const preset = presetScheme('tiancheng', 'en-US') as ScorecardScheme;
  const [first] = preset.criteria;
  const [good = '', fair = '', ...bad] = labels;
  if (!first) throw new Error('A card of one criterion is wanted');
  const bands = [
    { labels: [good], points: 100 },
    { labels: [fair], points: 60 },
  ];
  return {
    ...preset,
    missing: { kind: 'zero', maxMissingWeight: 0 },
    criteria: [
      {
        ...first,
        id: 'rating',
        name: 'rating',
        measure: null,
        column: 'rating',
        weight: 100,
        required: false,
        scale: { kind: 'labels', numbers: false, bands },
      },
    ],
    caps: bad.map((value) => ({
      when: { field: 'credit', of: 'value', op: '=', value },
      tier: preset.tiers.at(-1)?.name ?? '',
    })),
  };
}

function cellsOf(rows: readonly (readonly [string, string])[]): Cells {
  return [
    ['customer', 'rating', 'credit'],
    ...rows.map((row, i) => [`c${String(i).padStart(3, '0')}`, ...row]),
  ];
}
