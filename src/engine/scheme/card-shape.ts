import { readNumber } from '../table/read-number.ts';
import { measures } from './measure.ts';
import {
  anyText,
  choice,
  either,
  flag,
  list,
  nullable,
  number,
  object,
  text,
  variant,
  type Shape,
} from './shape.ts';

/** The header of a column, or null to guess it. */
export const column = nullable(text);
/** A known measure, or null for one of the user’s own. */
export const measure = nullable(choice(...measures));

const color: Shape = (value, path) =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
    ? []
    : [{ path, expected: '#RRGGBB', found: String(value).slice(0, 80) }];

const tier = object({
  name: text,
  color,
  strategy: anyText,
  responseDays: nullable(number),
  cut: nullable(number),
});

/** What all schemes share. */
export const base = {
  version: choice(1),
  id: text,
  name: text,
  tiers: list(tier, 1, 100),
  customerColumn: column,
  valueColumn: column,
  reviewMonths: number,
};

/** Tiers by cumulative value. */
export const byValue = object({ by: choice('value'), crossing: choice('in', 'strict') });
/** Tiers by share of customers. */
export const byShare = object({ by: choice('share') });
/** Any way from a score or value to a tier. */
export const tiering = variant('by', {
  score: object({ by: choice('score'), round: flag }),
  share: byShare,
  value: byValue,
});

const scale = variant('kind', {
  steps: object({ kind: text, bands: list(object({ from: number, points: number }), 0, 200), floor: number }),
  linear: object({
    kind: text,
    bands: list(object({ from: number, to: number, pointsFrom: number, pointsTo: number }), 0, 200),
    floor: number,
  }),
  labels: object({
    kind: text,
    bands: list(object({ labels: list(text, 1, 100), points: number }), 0, 200),
    numbers: flag,
  }),
  'min-max': object({ kind: text, winsorize: flag, range: nullable(object({ min: number, max: number })) }),
  percentile: object({ kind: text, rank: choice('mid', 'low') }),
  quantile: object({
    kind: text,
    points: list(number, 1, 100),
    nonPositive: nullable(number),
    cuts: nullable(list(number, 0, 99)),
  }),
});

const criterion = object({
  id: text,
  name: text,
  measure,
  column,
  weight: number,
  better: choice('higher', 'lower'),
  required: flag,
  scale,
});

/** Texts are the same or they are not: none is more than another, and a number written as text is no cell's text, for cells are read. */
const condition: Shape = (value, path) => {
  const { op, value: bound } = Object(value) as Readonly<Record<'op' | 'value', unknown>>;
  const isWord = (op === '=' || op === '<>') && !(typeof bound === 'string' && readNumber(bound, '.'));
  return object({
    field: text,
    of: choice('value', 'share'),
    op: choice('>=', '>', '<=', '<', '=', '<>'),
    value: isWord ? either(number, text) : number,
  })(value, path);
};

/** The tiers of a 2×2. */
export const quadrants = list(text, 4, 4);
const cardAxis = object({ name: text, criteria: list(text, 1, 100) });
const missing = object({
  kind: choice('pending', 'reweight', 'zero', 'keep-last'),
  maxMissingWeight: number,
});

const scorecard = object({
  ...base,
  method: text,
  criteria: list(criterion, 0, 100),
  tiering,
  missing,
  caps: list(object({ when: condition, tier: text }), 0, 100),
  matrix: nullable(object({ y: cardAxis, x: cardAxis, quadrants })),
});

const rules = object({
  ...base,
  method: text,
  fields: list(object({ name: text, measure, column, shareOf: text }, ['shareOf']), 1, 100),
  rules: list(object({ tier: text, anyOf: list(list(condition, 1, 50), 1, 50) }), 0, 200),
  otherwise: nullable(text),
});

/** The shapes of the schemes that functions read. */
export const cardShapes = { scorecard, rules };
