import { TOLERANCE } from '../math/tolerance.ts';
import { total } from '../math/total.ts';
import { gini } from './gini.ts';
import { customersFor, topShare } from './top-share.ts';

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

/** All figures of the 80/20 check over a column in falling order. */
export function concentration(sorted: Float64Array): Concentration {
  const sum = total(sorted);
  const top20 = topShare(sorted, 0.2, sum);
  let notNegative = sorted.length;
  while ((sorted[notNegative - 1] as number) < 0) notNegative--;
  return {
    customers: sorted.length,
    total: sum,
    top20,
    for80: customersFor(sorted, 0.8, sum),
    gini: gini(sorted.slice().fill(0, notNegative)),
    largest: sum > 0 ? (sorted[0] as number) / sum : null,
    negative: sorted.length - notNegative,
    verdict: verdictOf(top20),
  };
}

function verdictOf(top20: number | null): Verdict {
  if (top20 === null) return 'unknown';
  if (top20 >= 0.8 - TOLERANCE) return 'holds';
  return top20 >= 0.6 - TOLERANCE ? 'nearly' : 'spread';
}
