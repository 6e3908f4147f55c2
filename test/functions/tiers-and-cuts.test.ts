import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/all.ts';
import { schemeToCells, type Cells, type Scheme, type ScorecardScheme } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { schemeWordsOf } from '../../src/locales/scheme-words.ts';
import { failureOf } from './failure-of.ts';
import { openFunctions, type FunctionHost } from './open-functions.ts';

const { RESPONSEDUE, RFMCUTS, RFMSCORE, TIER, TIERBYSHARE } = FUNCTIONS;

let host: FunctionHost;
beforeAll(async () => {
  host = await openFunctions();
});
afterAll(() => host.close());

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('tiers that are cut otherwise', () => {
  const values = column(95, 61, 3);
  const refusal = (call: () => unknown): string => failureOf(call).message;
  const meant = (name: string): string => `The cuts of these tiers are for ${name}, not for this function.`;

  it('are refused with the function that they are for: presets', () => {
    expect(refusal(() => TIER(values, [['pyramid-3']]))).toBe(meant('TIERBYSHARE'));
    expect(refusal(() => TIER(values, [['clv-simple']]))).toBe(meant('TIERBYSHARE'));
    expect(refusal(() => TIER(values, [['abc-80-95']]))).toBe(meant('ABC'));
    expect(refusal(() => TIERBYSHARE(values, [['abc-80-95']]))).toBe(meant('ABC'));
    expect(refusal(() => TIERBYSHARE(values, [['tiancheng']]))).toBe(meant('TIER'));
  });

  it('are refused: tables whose best tiers would stand last', () => {
    const shares = [['A', 0.2], ['B', 0.5], ['C', '']]; // prettier-ignore
    const scores = [['A', 0.9], ['B', 0.5], ['C', 0]]; // prettier-ignore
    expect(refusal(() => TIER(values, [['Tier', 'Cut'], ...shares]))).toBe(meant('TIERBYSHARE'));
    expect(refusal(() => TIERBYSHARE(values, scores))).toBe(meant('TIER'));
    expect(TIER(column(0.95, 0.5, 0.1), scores)).toEqual(column('A', 'B', 'C'));
    expect(TIER(column(0.95, 0.5, 0.1), [...scores].reverse())).toEqual(column('A', 'B', 'C'));
    expect(TIERBYSHARE(column(9, 8, 7, 6, 5), shares)).toEqual(column('A', 'B', 'B', 'C', 'C'));
    expect(TIERBYSHARE(column(9, 8, 7, 6, 5), [...shares].reverse())).toEqual(
      column('A', 'B', 'B', 'C', 'C'),
    );
  });
});

describe('response days', () => {
  it('below zero are refused; none and 0 are no promise', () => {
    const due = (days: unknown): unknown => RESPONSEDUE(column('A'), column(46_000), [['A', days]]);
    expect(failureOf(() => due(-3)).message).toBe('Row 1 of the tiers: “-3” is no number of days.');
    expect([due(0), due(''), due(2)]).toEqual([column(''), column(''), column(46_002)]);
  });
});

describe('cut points that are given to RFMSCORE', () => {
  const customers = [column(5, 40, 200, 90), column(9, 5, 1, 5), column(9, 4, 1, 4)] as const;

  it('leave open on which side of a cut a value on it is, and nothing else', () => {
    const cuts = RFMCUTS(...customers, 4);
    for (const binning of ['standard', 'next'] as const)
      expect(RFMSCORE(...customers, undefined, cuts, binning as never)).toEqual(
        RFMSCORE(...customers, 4, undefined, binning as never),
      );
    for (const binning of ['ntile', 'dense', 'r-package', 'nested'])
      expect(failureOf(() => RFMSCORE(...customers, 4, cuts, binning as never)).message).toBe(
        `binning is “${binning}”. Give one of: standard, next.`,
      );
  });
});

describe('the Tiers table of a scheme', () => {
  const plain = (cells: Cells): unknown[][] => cells.map((row) => row.map((cell) => cell ?? 0));
  const tablesOf = (scheme: Scheme): readonly [unknown[][], unknown[][], unknown[][]] => {
    const { Scorecard, Tiers, Grading } = schemeToCells(scheme, schemeWordsOf('en-US'));
    return [plain(Scorecard), plain(Tiers), plain(Grading)];
  };

  it('explains a grade by rules, whose tiers have no cuts', () => {
    const rules = tablesOf(presetScheme('ae-rules', 'en-US'));
    const data = [['Sales', 'Collection rate'], [900, 0.97], [300, 0.9], [20, 0.6]]; // prettier-ignore
    const [first = []] = FUNCTIONS.WHYTIER(data, ...rules);
    expect(first[0]).toMatch(/^A: /u);
  });

  it('explains a scorecard whose tiers are shares of customers', () => {
    const card = presetScheme('tiancheng', 'en-US') as ScorecardScheme;
    const cuts = [0.25, 0.5, 0.6, 0.7, null];
    const tiers = card.tiers.map((tier, i) => ({ ...tier, cut: cuts[i] ?? null }));
    const tables = tablesOf({ ...card, tiers, tiering: { by: 'share' } });
    const header = ['Monthly sales', 'Sales growth', 'Network coverage', 'Loyalty', 'Prospects'];
    const data = [header, ...[1, 3, 12, 5].map((sales) => [sales, 0.6, 'good', 'high', 'good'])];
    const tierOf = ([sentence]: readonly unknown[]): string => String(sentence).split(' ')[0] ?? '';
    const found = FUNCTIONS.WHYTIER(data, ...tables).map(tierOf);
    expect(found).toEqual([4, 2, 0, 1].map((at) => tiers[at]?.name));
  });
});
