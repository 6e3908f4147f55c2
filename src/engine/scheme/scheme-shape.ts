import { base, byShare, byValue, cardShapes, column, measure, quadrants, tiering } from './card-shape.ts';
import { choice, either, flag, list, nullable, number, object, text, variant, type Shape } from './shape.ts';

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
  ...cardShapes,
  rfm,
  'rfm-orders': rfm,
  clv,
  abc: object({ ...base, method: text, tiering: byValue }),
  pyramid: object({ ...base, method: text, tiering: byShare }),
  kaism: object({ ...base, method: text, y: axis, x: axis, quadrants }),
});
