import fc from 'fast-check';
import type { Scheme } from '../../../src/engine/scheme/scheme.ts';
import { measures } from '../../../src/engine/scheme/measure.ts';
import { readNumber } from '../../../src/engine/table/read-number.ts';

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom('高', '=1+1', 'a、b', '[x]', '12', 'TRUE', '-', '占比'),
  )
  .map((s) => s.trim().replace(/[\p{Cc}\u200b-\u200f\u2060\ufeff]/gu, ''))
  .filter((s) => s.trim() === s && s !== '' && s === s.trim() && !/^#[A-Z/0-9!?]+$/.test(s));
const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((x) => x + 0);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const flag = fc.boolean();
const pick = <T extends string>(...of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of);
const few = <T>(of: fc.Arbitrary<T>, minLength = 0, maxLength = 4): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength, maxLength });

const measure = maybe(fc.constantFrom(...measures));
const tier = fc.record({
  name: text,
  color: fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`),
  strategy: fc.oneof(text, fc.constant('')),
  responseDays: maybe(number),
  cut: maybe(number),
});
const base = {
  version: fc.constant(1 as const),
  id: text,
  name: text,
  tiers: few(tier, 1),
  customerColumn: maybe(text),
  valueColumn: maybe(text),
  reviewMonths: number,
};
const byShare = fc.record({ by: fc.constant('share' as const) });
const byValue = fc.record({ by: fc.constant('value' as const), crossing: pick('in', 'strict') });
const tiering = fc.oneof(fc.record({ by: fc.constant('score' as const), round: flag }), byShare, byValue);
const points = fc.record({ from: number, points: number });
const quantile = few(number, 1).chain((list) =>
  fc.record({
    kind: fc.constant('quantile' as const),
    points: fc.constant(list),
    nonPositive: maybe(number),
    cuts: maybe(fc.array(number, { minLength: list.length - 1, maxLength: list.length - 1 })),
  }),
);
const scale = fc.oneof(
  fc.record({ kind: fc.constant('steps' as const), bands: few(points), floor: number }),
  fc.record({
    kind: fc.constant('linear' as const),
    bands: few(fc.record({ from: number, to: number, pointsFrom: number, pointsTo: number })),
    floor: number,
  }),
  fc.record({
    kind: fc.constant('labels' as const),
    bands: few(fc.record({ labels: few(text, 1), points: number })),
    numbers: flag,
  }),
  fc.record({
    kind: fc.constant('min-max' as const),
    winsorize: flag,
    range: maybe(fc.record({ min: number, max: number })),
  }),
  fc.record({ kind: fc.constant('percentile' as const), rank: pick('mid', 'low') }),
  quantile,
);
const rated = fc.record({ id: text, name: text, measure, column: maybe(text), weight: number });
const criterion = fc.record({
  id: text,
  name: text,
  measure,
  column: maybe(text),
  weight: number,
  better: pick('higher', 'lower'),
  required: flag,
  scale,
});
const word = text.filter((one) => readNumber(one, '.') === null);
const equal = { field: text, of: pick('value', 'share'), op: pick('=', '<>'), value: fc.oneof(number, word) };
const ordered = { ...equal, op: pick('>=', '>', '<=', '<'), value: number };
const condition = fc.oneof(fc.record(equal), fc.record(ordered));
const four = fc.tuple(text, text, text, text);
const cardAxis = fc.record({ name: text, criteria: few(text, 1) });
const axis = fc.record({
  name: text,
  criteria: few(rated),
  scale: fc.record({ min: number, max: number }),
  cut: fc.oneof(pick('midpoint', 'mean', 'median'), number),
});
const interval = fc.tuple(number, number);
const codes = few(fc.record({ segment: text, codes: few(text, 1) }), 1);
const segments = fc.oneof(
  fc.record({ kind: fc.constant('rf' as const), rows: few(fc.record({ segment: text, pattern: text }), 1) }),
  fc.record({ kind: fc.constant('rfm' as const), rows: codes }),
  fc.record({ kind: fc.constant('r-fm' as const), rows: codes }),
  fc.record({
    kind: fc.constant('eight' as const),
    segments: fc.array(text, { minLength: 8, maxLength: 8 }),
    threshold: fc.oneof(
      pick('mean', 'median', 'score-mean'),
      fc.record({ recency: number, frequency: number, monetary: number }),
    ),
    strict: flag,
  }),
  fc.record({
    kind: fc.constant('intervals' as const),
    rows: few(fc.record({ segment: text, r: interval, f: interval, m: interval }), 1),
    otherwise: text,
  }),
);
const cuts = fc.record({
  recency: few(number),
  frequency: few(number),
  monetary: few(number),
  closed: pick('right', 'left'),
});
const field = fc
  .record({ name: text, measure, column: maybe(text), shareOf: maybe(text) })
  .map(({ shareOf, ...rest }) => (shareOf === null ? rest : { ...rest, shareOf }));

/** Schemes of every method, sound in shape though not in sense: what cells and JSON must carry without loss. */
export const anyScheme: fc.Arbitrary<Scheme> = fc.oneof(
  fc.record({
    ...base,
    method: fc.constant('scorecard' as const),
    criteria: few(criterion),
    tiering,
    missing: fc.record({ kind: pick('pending', 'reweight', 'zero', 'keep-last'), maxMissingWeight: number }),
    caps: few(fc.record({ when: condition, tier: text })),
    matrix: maybe(fc.record({ y: cardAxis, x: cardAxis, quadrants: four })),
  }),
  fc.record({
    ...base,
    method: fc.constant('rules' as const),
    fields: few(field, 1),
    rules: few(fc.record({ tier: text, anyOf: few(few(condition, 1), 1) })),
    otherwise: maybe(text),
  }),
  fc.record({ ...base, method: fc.constant('kaism' as const), y: axis, x: axis, quadrants: four }),
  fc.record({ ...base, method: fc.constant('abc' as const), tiering: byValue }),
  fc.record({ ...base, method: fc.constant('pyramid' as const), tiering: byShare }),
  fc.record({
    ...base,
    method: pick('rfm', 'rfm-orders'),
    columns: fc.record({
      recency: maybe(text),
      frequency: maybe(text),
      monetary: maybe(text),
      date: maybe(text),
      amount: maybe(text),
      order: maybe(text),
    }),
    bins: number,
    binning: pick('standard', 'next', 'ntile', 'dense', 'r-package'),
    nested: flag,
    cuts: maybe(cuts),
    frequencyOf: pick('orders', 'days'),
    monetaryOf: pick('sum', 'average'),
    window: fc.record({ from: maybe(number), to: maybe(number) }),
    segments,
  }),
  fc.record({
    ...base,
    method: fc.constant('clv' as const),
    model: pick('simple', 'bg-nbd'),
    tiering,
    columns: fc.record({
      averageOrder: maybe(text),
      frequency: maybe(text),
      date: maybe(text),
      amount: maybe(text),
    }),
    margin: number,
    retention: number,
    discount: number,
    horizon: maybe(number),
    firstMargin: pick('now', 'in-a-year'),
    acquisitionCost: number,
  }),
);
