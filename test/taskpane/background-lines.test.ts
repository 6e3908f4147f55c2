import { describe, expect, it } from 'vitest';
import type { Explained } from '../../src/app/app.ts';
import { fill, formatsOf, type Locale } from '../../src/locales/index.ts';
import { viewWordsOf } from '../../src/locales/view-words.ts';
import { backgroundLines } from '../../src/taskpane/customer/background-lines.ts';

const CUSTOMER: Explained = {
  row: 0,
  customer: 'Harbour Trading',
  name: null,
  before: { tier: 'B' },
  tier: 'A',
  computed: 'B',
  score: 75,
  strategy: '',
  responseDays: null,
  parts: [],
  missingWeight: 20,
  factor: 1.25,
  gap: null,
  change: null,
  notes: [{ kind: 'capped', tier: 'B', field: 'Debt' }],
};

const linesIn = (locale: Locale, customer = CUSTOMER): readonly string[] =>
  backgroundLines(
    customer,
    { say: (phrase, values) => fill(phrase, values, locale), formats: formatsOf(locale) },
    viewWordsOf(locale),
  );

describe('what else had a say in a grade', () => {
  it('is said of a customer with blanks, by hand, with a tier before and a veto', () => {
    expect(linesIn('en-US')).toEqual([
      'Previous tier: B',
      'By the scorecard alone: B.',
      'Blank criteria weigh 20 points.',
      'Points of the other criteria count 1.25 times.',
      'Debt caps the tier at B.',
    ]);
    expect(linesIn('zh-CN')).toEqual([
      '上次等级：B',
      '按评分卡应为：B。',
      '空白指标共占 20 分。',
      '其余指标按 1.25 倍折算。',
      '因“Debt”，等级最高为“B”。',
    ]);
  });

  it('is nothing where nothing did', () => {
    const plain = { ...CUSTOMER, before: null, computed: 'A', missingWeight: 0, factor: 1, notes: [] };
    expect(linesIn('en-US', plain)).toEqual([]);
  });
});
