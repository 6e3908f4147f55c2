import { lowered } from '../math/tolerance.ts';
import type { Concentration } from './concentration.ts';

/** What the check needs to know beside the values. Null = not known, the question is left open. */
export interface ApplicabilityInput {
  readonly concentration: Concentration;
  /** All of the list, also those of whom no value is known. */
  readonly customers: number;
  readonly staff: number | null;
  /** Customers that one person can look after; the sources' default is 30. */
  readonly span: number;
  /** Share of customers with two or more orders, 0–1. */
  readonly repeatShare: number | null;
}

/** One question of the check with its numbers. `met` null = cannot be answered. */
export type ApplicabilityReason = Found &
  (
    | { readonly question: 'beyond-span' | 'repeat-business' | 'value-differs'; readonly met: boolean | null }
    // Where the top 20 % fall short, values differ by one large customer or by the Gini coefficient of all.
    | { readonly question: 'one-large' | 'uneven'; readonly met: true }
  );

interface Found {
  readonly found: number | null;
  readonly limit: number | null;
}

/** Whether grading is worth the effort (domain A9). It advises and never blocks. */
export interface Applicability {
  readonly advised: boolean;
  readonly reasons: readonly ApplicabilityReason[];
}

/** Grading is advised when no answered question says no, and values are known to differ. */
export function applicability(input: ApplicabilityInput): Applicability {
  const reasons = [beyondSpan(input), repeatBusiness(input), valueDiffers(input.concentration)];
  return { advised: reasons.every((one) => one.met !== false) && reasons[2]?.met === true, reasons };
}

function beyondSpan({ customers, staff, span }: ApplicabilityInput): ApplicabilityReason {
  const limit = staff === null ? null : staff * span;
  return { question: 'beyond-span', met: limit === null ? null : customers > limit, found: customers, limit };
}

function repeatBusiness({ repeatShare }: ApplicabilityInput): ApplicabilityReason {
  return {
    question: 'repeat-business',
    met: repeatShare === null ? null : repeatShare >= 0.5,
    found: repeatShare,
    limit: 0.5,
  };
}

/** Top 20 % at half or more, or one customer at 5 % or more, or a Gini of 0.35 or more. */
function valueDiffers({ top20, largest, gini }: Concentration): ApplicabilityReason {
  const ways = [
    { question: 'value-differs', found: top20, limit: 0.5 },
    { question: 'one-large', found: largest, limit: 0.05 },
    { question: 'uneven', found: gini, limit: 0.35 },
  ] as const;
  const met = ways.find(({ found, limit }) => found !== null && found >= lowered(limit));
  return met ? ({ ...met, met: true } as const) : { ...ways[0], met: top20 === null ? null : false };
}
