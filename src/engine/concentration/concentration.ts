import { falling } from '../math/falling.ts';
import { TOLERANCE } from '../math/tolerance.ts';
import { total } from '../math/total.ts';
import { giniOf } from './gini.ts';
import { customersForOf, topShareOf } from './top-share.ts';

/** How value is spread over customers (domain C8). Shares 0–1; null = not to be said (total not positive, under five customers). */
export interface Concentration {
  readonly customers: number;
  readonly total: number;
  /** Share of the top 20 %. */
  readonly top20: number | null;
  /** Customers that make 80 % of the total. */
  readonly for80: number | null;
  /** Of values below zero taken as zero. */
  readonly gini: number | null;
  readonly largest: number | null;
  /** Customers with a value below zero. */
  readonly negative: number;
  readonly verdict: Verdict;
}

/** The 80/20 check: the top 20 % make at least 80 %, at least 60 %, or less (domain A6). */
export type Verdict = 'holds' | 'nearly' | 'spread' | 'unknown';

/** All figures of the 80/20 check over the finite values of a column. */
export function concentration(values: Float64Array): Concentration {
  const sorted = falling(values);
  const sum = total(sorted);
  const top20 = topShareOf(sorted, 0.2);
  return {
    customers: sorted.length,
    total: sum,
    top20,
    for80: customersForOf(sorted, 0.8),
    gini: giniOf(sorted.map((value) => Math.max(value, 0))),
    largest: sum > 0 ? (sorted[0] as number) / sum : null,
    negative: sorted.filter((value) => value < 0).length,
    verdict: verdictOf(top20),
  };
}

function verdictOf(top20: number | null): Verdict {
  if (top20 === null) return 'unknown';
  if (top20 >= 0.8 - TOLERANCE) return 'holds';
  return top20 >= 0.6 - TOLERANCE ? 'nearly' : 'spread';
}
