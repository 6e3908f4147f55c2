import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRelative } from '../../../src/engine/freeze/is-relative.ts';
import type {
  ClvScheme,
  KaismScheme,
  RfmScheme,
  Scheme,
  ScorecardScheme,
} from '../../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import type { PresetId } from '../../../src/presets/index.ts';
import { migrate, movementOf } from '../../../src/engine/migration/migration.ts';
import { nextReview } from '../../../src/engine/migration/next-review.ts';

const RANKING = ['A', 'B', 'C'];
const tier = fc.constantFrom(null, 'A', 'B', 'C', 'old');

describe('migration', () => {
  it('[V1] a customer moves up, down, not at all, in or out', () => {
    expect(movementOf('B', 'A', RANKING)).toBe('up');
    expect(movementOf('A', 'C', RANKING)).toBe('down');
    expect(movementOf('B', 'B', RANKING)).toBe('same');
    expect(movementOf(null, 'C', RANKING)).toBe('new');
    expect(movementOf('C', null, RANKING)).toBe('lost');
    expect(movementOf(null, null, RANKING)).toBeNull();
  });

  it('[V2] a tier that the ranking lacks has no place: who comes from it or goes to it is not comparable', () => {
    expect(movementOf('old', 'A', RANKING)).toBe('incomparable');
    expect(movementOf('old', 'C', RANKING)).toBe('incomparable');
    expect(movementOf('A', 'old', RANKING)).toBe('incomparable');
    expect(movementOf('old', 'old', RANKING)).toBe('same');
    expect(movementOf(null, 'old', RANKING)).toBe('new');
    expect(movementOf('old', null, RANKING)).toBe('lost');
    const found = migrate({ before: ['old', 'A'], after: ['A', 'A'], values: null }, RANKING);
    expect(found.rows).toEqual(['A', 'B', 'C', 'old', null]);
    expect(found.counts).toMatchObject({ up: 0, down: 0, same: 1, incomparable: 1 });
  });

  it('[V3] the matrix holds every customer once, with the share of its row', () => {
    const found = migrate({ before: ['A', 'A', null], after: ['A', 'B', 'C'], values: [10, 4, 1] }, RANKING);
    expect(found.rows).toEqual(['A', 'B', 'C', null]);
    expect(found.moves.find((move) => move.from === 'A' && move.to === 'B')).toMatchObject({
      count: 1,
      value: 4,
      share: 0.5,
    });
    expect(found.counts).toEqual({ new: 1, lost: 0, up: 0, down: 1, same: 1, incomparable: 0 });
  });

  it('[V4] counts of the matrix and of the movements add up to the customers graded in either period', () => {
    const pairs = fc.array(fc.tuple(tier, fc.constantFrom(null, 'A', 'B', 'C')));
    fc.assert(
      fc.property(pairs, (list) => {
        const [before, after] = [list.map(([was]) => was), list.map(([, is]) => is)];
        const found = migrate({ before, after, values: null }, RANKING);
        const graded = list.filter(([was, is]) => was !== null || is !== null).length;
        for (const [kind, count] of Object.entries(found.counts))
          expect(list.filter(([was, is]) => movementOf(was, is, RANKING) === kind)).toHaveLength(count);
        expect(found.moves.reduce((sum, move) => sum + move.count, 0)).toBe(graded);
        expect(Object.values(found.counts).reduce((sum, count) => sum + count, 0)).toBe(graded);
      }),
    );
  });
});

describe('movements', () => {
  const schemeOf = <Id extends PresetId>(id: Id): Scheme => presetScheme(id, 'en-US');
  const kaism = schemeOf('kaism') as KaismScheme;
  const rfm = schemeOf('rfm-10') as RfmScheme;
  const eight = schemeOf('rfm-8') as RfmScheme;
  const clv = schemeOf('clv-simple') as ClvScheme;
  const card = schemeOf('courseware-table') as ScorecardScheme;
  const cuts: RfmScheme['cuts'] = {
    recency: [1, 2, 3, 4],
    frequency: [1, 2, 3, 4],
    monetary: [1, 2, 3, 4],
    closed: 'right',
  };
  const limits = { recency: 90, frequency: 3, monetary: 500 };
  const frozen = card.criteria.map((one) =>
    one.scale.kind === 'quantile' ? { ...one, scale: { ...one.scale, cuts: [1, 2, 3, 4] } } : one,
  );

  it.each<readonly [name: string, relative: boolean, scheme: Scheme]>([
    ['bands of values', false, schemeOf('tiancheng')],
    ['quintiles', true, card],
    ['frozen quintiles', false, { ...card, criteria: frozen }],
    ['tiers by share of customers', true, { ...card, criteria: frozen, tiering: { by: 'share' } }],
    ['shares of the total', true, schemeOf('ae-rules')],
    ['ABC', true, schemeOf('abc-80-95')],
    ['pyramids', true, schemeOf('pyramid-4')],
    ['a matrix cut at the midpoint', false, kaism],
    ['a matrix cut at the mean of the list', true, { ...kaism, x: { ...kaism.x, cut: 'mean' } }],
    ['RFM', true, rfm],
    ['RFM with kept cuts', false, { ...rfm, cuts }],
    ['eight types by the mean, with kept cuts', true, { ...eight, cuts }],
    [
      'eight types by given limits',
      false,
      { ...eight, segments: { ...eight.segments, threshold: limits } as never },
    ],
    ['a formula, tiers by share', true, schemeOf('clv-simple')],
    ['a formula, tiers by amount', false, { ...clv, tiering: { by: 'score', round: false } }],
    ['a forecast', true, schemeOf('clv-bg-nbd')],
  ])('[V6] of %s are relative to the others: %s', (_name, relative, scheme) => {
    expect(isRelative(scheme)).toBe(relative);
  });
});

describe('next review', () => {
  const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

  it('[V5] some months later, on the last day where the month is shorter', () => {
    expect(nextReview(serial('2026-03-31'), 3)).toBe(serial('2026-06-30'));
    expect(nextReview(serial('2026-11-21'), 6)).toBe(serial('2027-05-21'));
    expect(nextReview(serial('2023-11-30') + 0.7, 3)).toBe(serial('2024-02-29'));
  });
});
