import type { Measure } from '../scheme/scheme.ts';

/** An input the scheme needs: a criterion, a rule field, or one of the method's own columns. */
export interface Need {
  /** The criterion's id, the field's name, or the method's word (`customer`, `value`, `recency`, `date`, …). */
  readonly key: string;
  readonly name: string;
  /** The known measure it stands for, by which a column is recognised; null for a measure of the user's own. */
  readonly measure: Measure | null;
  /** Header of the column the scheme itself names, or null to look for one. */
  readonly column: string | null;
  readonly required: boolean;
  /** What its cells must be. `rating` = number or label. */
  readonly kind: 'number' | 'date' | 'text' | 'rating' | 'number-or-date';
}

/**
 * The words people use for each measure, in every language at once; the words live in `locales`. What customers are numbered
 * by has words of its own.
 */
export type Vocabulary = Readonly<Record<Measure | 'customer-id', readonly string[]>>;

/** Where one need is met. `confidence` 1 = chosen by the user or an equal name, 0.5 = a guess to look at, 0 = not found. */
export interface Match {
  readonly key: string;
  /** 0-based column, or null. */
  readonly column: number | null;
  readonly confidence: number;
}

/** One match for every need, in the order of the needs. */
export type Mapping = readonly Match[];
