import type { Cell } from '../../cell.ts';
import type { Measure } from '../measure.ts';

/**
 * How a cell of a column is read: `any` keeps numbers and texts apart, `choice` and `measure` are words of ours, `list` holds
 * several texts.
 */
export type CellKind = 'text' | 'number' | 'flag' | 'choice' | 'measure' | 'list' | 'any';

/** Columns of the `Scorecard` table, in the order in which they are written; those a scheme leaves empty are not. */
export const SCORECARD_COLUMNS = {
  part: 'choice',
  name: 'text',
  measure: 'measure',
  column: 'text',
  weight: 'number',
  better: 'choice',
  required: 'flag',
  scale: 'choice',
  option: 'choice',
  label: 'list',
  from: 'number',
  to: 'number',
  points: 'number',
  pointsTo: 'number',
  rule: 'number',
  group: 'number',
  tier: 'text',
  field: 'text',
  of: 'choice',
  op: 'choice',
  value: 'any',
  shareOf: 'text',
  pattern: 'text',
  codes: 'list',
  rFrom: 'number',
  rTo: 'number',
  fFrom: 'number',
  fTo: 'number',
  mFrom: 'number',
  mTo: 'number',
  recency: 'number',
  frequency: 'number',
  monetary: 'number',
  id: 'text',
} as const satisfies Readonly<Record<string, CellKind>>;

/** Columns of the `Tiers` table. */
export const TIER_COLUMNS = {
  name: 'text',
  cut: 'number',
  color: 'text',
  strategy: 'text',
  responseDays: 'number',
} as const satisfies Readonly<Record<string, CellKind>>;

/** Rows of the `Grading` table, by path in the scheme. */
export const SETTINGS = {
  method: 'choice',
  name: 'text',
  id: 'text',
  version: 'number',
  customerColumn: 'text',
  valueColumn: 'text',
  reviewMonths: 'number',
  'tiering.by': 'choice',
  'tiering.round': 'flag',
  'tiering.crossing': 'choice',
  'missing.kind': 'choice',
  'missing.maxMissingWeight': 'number',
  'matrix.y.name': 'text',
  'matrix.y.criteria': 'list',
  'matrix.x.name': 'text',
  'matrix.x.criteria': 'list',
  'matrix.quadrants': 'list',
  otherwise: 'text',
  'y.name': 'text',
  'y.scale.min': 'number',
  'y.scale.max': 'number',
  'y.cut': 'choice',
  'x.name': 'text',
  'x.scale.min': 'number',
  'x.scale.max': 'number',
  'x.cut': 'choice',
  quadrants: 'list',
  'columns.recency': 'text',
  'columns.frequency': 'text',
  'columns.monetary': 'text',
  'columns.date': 'text',
  'columns.amount': 'text',
  'columns.order': 'text',
  'columns.averageOrder': 'text',
  bins: 'number',
  binning: 'choice',
  nested: 'flag',
  'cuts.closed': 'choice',
  frequencyOf: 'choice',
  monetaryOf: 'choice',
  'window.from': 'number',
  'window.to': 'number',
  'segments.kind': 'choice',
  'segments.segments': 'list',
  'segments.threshold': 'choice',
  'segments.threshold.recency': 'number',
  'segments.threshold.frequency': 'number',
  'segments.threshold.monetary': 'number',
  'segments.strict': 'flag',
  'segments.otherwise': 'text',
  model: 'choice',
  margin: 'number',
  retention: 'number',
  discount: 'number',
  horizon: 'number',
  firstMargin: 'choice',
  acquisitionCost: 'number',
} as const satisfies Readonly<Record<string, CellKind>>;

export type ScorecardColumn = keyof typeof SCORECARD_COLUMNS;
export type TierColumn = keyof typeof TIER_COLUMNS;
export type Setting = keyof typeof SETTINGS;

/** One row of the `Scorecard` table. */
export type Line = Readonly<Partial<Record<ScorecardColumn, Cell | readonly string[]>>>;

/** What a row of the `Scorecard` table is about. */
export type Part =
  'criterion' | 'band' | 'floor' | 'non-positive' | 'cap' | 'field' | 'condition' | MethodPart;

/** Rows that only other methods have than scorecards and rules. */
type MethodPart = 'axis-y' | 'axis-x' | 'segment' | 'cut';

/** Words of ours that stand in cells. */
export type Choice =
  | Part
  | 'true'
  | 'false'
  | 'higher'
  | 'lower'
  | 'steps'
  | 'linear'
  | 'labels'
  | 'min-max'
  | 'percentile'
  | 'quantile'
  | 'numbers'
  | 'labels-only'
  | 'winsorize'
  | 'full-range'
  | 'mid'
  | 'low'
  | 'frozen'
  | 'from-data'
  | 'value'
  | 'share'
  | 'score'
  | 'in'
  | 'strict'
  | 'pending'
  | 'reweight'
  | 'zero'
  | 'keep-last'
  | 'rfm'
  | 'scorecard'
  | 'rfm-orders'
  | 'abc'
  | 'pyramid'
  | 'rules'
  | 'kaism'
  | 'clv'
  | MethodChoice;

/** Words that only other methods have than scorecards and rules. */
export type MethodChoice =
  | MethodPart
  | 'midpoint'
  | 'mean'
  | 'median'
  | 'score-mean'
  | 'standard'
  | 'next'
  | 'ntile'
  | 'dense'
  | 'r-package'
  | 'right'
  | 'left'
  | 'orders'
  | 'days'
  | 'sum'
  | 'average'
  | 'rf'
  | 'r-fm'
  | 'eight'
  | 'intervals'
  | 'simple'
  | 'bg-nbd'
  | 'now'
  | 'in-a-year';

/** Words by which cells are read; settings and choices that a reader does without may be missing. */
export interface ReadingWords extends Omit<SchemeWords, 'settings' | 'choices'> {
  readonly settings: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

/** The words of one language for a scheme in cells. */
export interface SchemeWords {
  readonly scorecard: Readonly<Record<ScorecardColumn, string>>;
  readonly tiers: Readonly<Record<TierColumn, string>>;
  readonly grading: Readonly<Record<'setting' | 'value', string>>;
  readonly settings: Readonly<Record<Setting, string>>;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  /** Between the texts of one cell. */
  readonly listMark: string;
}
