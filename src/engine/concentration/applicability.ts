import type { Concentration } from './concentration.ts';

/** What the check needs to know beside the values. Null = not known, the question is left open. */
export interface ApplicabilityInput {
  readonly concentration: Concentration;
  readonly staff: number | null;
  /** Customers that one person can look after; the sources' default is 30. */
  readonly span: number;
  /** Share of customers with two or more orders, 0–1. */
  readonly repeatShare: number | null;
}

/** One question of the check with its numbers. `met` null = cannot be answered. */
export interface ApplicabilityReason {
  readonly question: 'beyond-span' | 'repeat-business' | 'value-differs';
  readonly met: boolean | null;
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

function beyondSpan({ concentration, staff, span }: ApplicabilityInput): ApplicabilityReason {
  const limit = staff === null ? null : staff * span;
  const met = limit === null ? null : concentration.customers > limit;
  return { question: 'beyond-span', met, found: concentration.customers, limit };
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
  if (top20 === null && largest === null && gini === null) {
    return { question: 'value-differs', met: null, found: null, limit: 0.5 };
  }
  const met = (top20 ?? 0) >= 0.5 || (largest ?? 0) >= 0.05 || (gini ?? 0) >= 0.35;
  return { question: 'value-differs', met, found: top20, limit: 0.5 };
}
