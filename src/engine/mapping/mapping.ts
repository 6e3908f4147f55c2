/** An input the scheme needs: a criterion, a rule field, or one of the method's own columns. */
export interface Need {
  /** The criterion's id, the field's name, or the method's word (`customer`, `value`, `recency`, `date`, …). */
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  /** What its cells must be. `rating` = number or label. */
  readonly kind: 'number' | 'date' | 'text' | 'rating' | 'number-or-date';
}

/** Where one need is met. `confidence` 1 = chosen by the user or an equal name, 0.5 = a guess to look at, 0 = not found. */
export interface Match {
  readonly key: string;
  /** 0-based column, or null. */
  readonly column: number | null;
  readonly confidence: number;
}

/** One match for every need, in the order of the needs. */
export type Mapping = readonly Match[];
