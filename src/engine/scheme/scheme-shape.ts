import { measures } from './measures.ts';
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

const column = nullable(text);
const measure = nullable(choice(...measures));

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

const base = {
  version: choice(1),
  id: text,
  name: text,
  tiers: list(tier, 1, 100),
  customerColumn: column,
  valueColumn: column,
  reviewMonths: number,
};

const byValue = object({ by: choice('value'), crossing: choice('in', 'strict') });
const byShare = object({ by: choice('share') });
const tiering = variant('by', {
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

const condition = object({
  field: text,
  of: choice('value', 'share'),
  op: choice('>=', '>', '<=', '<', '=', '<>'),
  value: either(number, text),
});

const quadrants = list(text, 4, 4);
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

const rated = object({ id: text, name: text, measure, column, weight: number });
const axis = object({
  name: text,
  criteria: list(rated, 0, 100),
  scale: object({ min: number, max: number }),
  cut: either(choice('midpoint', 'mean', 'median'), number),
});

const score = number;
const interval = list(score, 2, 2);
const codes = list(object({ segment: text, codes: list(text, 1) }), 1, 200);
const segments = variant('kind', {
  rf: object({ kind: text, rows: list(object({ segment: text, pattern: text }), 1, 200) }),
  rfm: object({ kind: text, rows: codes }),
  'r-fm': object({ kind: text, rows: codes }),
  eight: object({
    kind: text,
    segments: list(text, 8, 8),
    threshold: either(
      choice('mean', 'median', 'score-mean'),
      object({ recency: number, frequency: number, monetary: number }),
    ),
    strict: flag,
  }),
  intervals: object({
    kind: text,
    rows: list(object({ segment: text, r: interval, f: interval, m: interval }), 1, 200),
    otherwise: text,
  }),
});

const rfm = object({
  ...base,
  method: text,
  columns: object({
    recency: column,
    frequency: column,
    monetary: column,
    date: column,
    amount: column,
    order: column,
  }),
  bins: number,
  binning: choice('standard', 'next', 'ntile', 'dense', 'r-package'),
  nested: flag,
  cuts: nullable(
    object({
      recency: list(number),
      frequency: list(number),
      monetary: list(number),
      closed: choice('right', 'left'),
    }),
  ),
  frequencyOf: choice('orders', 'days'),
  monetaryOf: choice('sum', 'average'),
  window: object({ from: nullable(number), to: nullable(number) }),
  segments,
});

const clv = object({
  ...base,
  method: text,
  model: choice('simple', 'bg-nbd'),
  tiering,
  columns: object({ averageOrder: column, frequency: column, date: column, amount: column }),
  margin: number,
  retention: number,
  discount: number,
  horizon: nullable(number),
  firstMargin: choice('now', 'in-a-year'),
  acquisitionCost: number,
});

/** The shape of every scheme: the only gate for schemes from files, cells and other programs. */
export const schemeShape: Shape = variant('method', {
  scorecard,
  rules,
  rfm,
  'rfm-orders': rfm,
  clv,
  abc: object({ ...base, method: text, tiering: byValue }),
  pyramid: object({ ...base, method: text, tiering: byShare }),
  kaism: object({ ...base, method: text, y: axis, x: axis, quadrants }),
});
