import type { MissingPolicy, Scheme } from '../../engine/scheme/scheme.ts';
import type { Locale } from '../../locales/index.ts';

/** The views of the pane. */
export const VIEWS = [
  'grade',
  'scorecard',
  'customer',
  'review',
  'insight',
  'functions',
  'settings',
] as const;
export type View = (typeof VIEWS)[number];

/** Everything the person has chosen; whatever the pane shows beside it is computed from it and the workbook. */
export interface Choices {
  readonly view: View;
  /** Null follows Office's display language. */
  readonly locale: Locale | null;
  /** The first run is over. */
  readonly welcomed: boolean;
  /** Id of the scheme to grade with; null = the scorecard of the workbook, else the first preset. */
  readonly scheme: string | null;
  /** Schemes of the user's own making: changed presets, copies, imports. */
  readonly own: readonly Scheme[];
  /** Headers chosen for needs, by scheme id and need key; `''` = no column. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `YYYY-MM-DD`; null = the latest date in the data. */
  readonly asOf: string | null;
  /** Null = as the scheme says. */
  readonly missing: MissingPolicy['kind'] | null;
  /** Keys of what to write; null = the default of the method. */
  readonly write: readonly string[] | null;
  readonly place: 'beside' | 'new-sheet';
  readonly live: boolean;
  readonly report: boolean;
  /** People who look after customers, for the check whether grading pays; null = not said. */
  readonly staff: number | null;
}

/** What holds before anything is chosen. */
export const NOTHING_CHOSEN: Choices = {
  view: 'grade',
  locale: null,
  welcomed: false,
  scheme: null,
  own: [],
  columns: {},
  asOf: null,
  missing: null,
  write: null,
  place: 'beside',
  live: false,
  report: true,
  staff: null,
};

/** The choices with one column chosen for one need of a scheme. */
export function withColumn(choices: Choices, need: { scheme: string; key: string }, header: string): Choices {
  const ofScheme = { ...choices.columns[need.scheme], [need.key]: header };
  return { ...choices, columns: { ...choices.columns, [need.scheme]: ofScheme } };
}

/** The choices with a scheme of the user's own put in place of the one with its id, or added, and chosen. */
export function withOwn(choices: Choices, scheme: Scheme): Choices {
  const known = choices.own.some((other) => other.id === scheme.id);
  const own = known
    ? choices.own.map((other) => (other.id === scheme.id ? scheme : other))
    : [...choices.own, scheme];
  return { ...choices, own, scheme: scheme.id };
}

/** The choices without a scheme of the user's own. */
export function withoutOwn(choices: Choices, id: string): Choices {
  return {
    ...choices,
    own: choices.own.filter((scheme) => scheme.id !== id),
    scheme: choices.scheme === id ? null : choices.scheme,
  };
}
