import type { ScorecardScheme } from '../engine/scheme/scheme.ts';
import { base } from './base.ts';
import { criterion, MIN_MAX, steps } from './criterion.ts';
import { gradeLetters } from './grade-letters.ts';

const SHARED = {
  method: 'scorecard',
  tiering: { by: 'score', round: false },
  missing: { kind: 'reweight', maxMissingWeight: 30 },
  caps: [],
  matrix: null,
} as const;

/** 评分表样例 of the courseware, 50/20/15/10/5 (domain A2.1). */
export const coursewareTable: ScorecardScheme = {
  ...base('courseware-table', gradeLetters),
  ...SHARED,
  criteria: [
    criterion('sales', 50, { kind: 'quantile', points: [10, 20, 30, 40, 50], nonPositive: 0, cuts: null }),
    criterion('collection-rate', 20, steps([0.95, 20], [0.85, 15], [0.7, 10])),
    criterion('repurchase-frequency', 15, steps([12, 15], [6, 12], [3, 8], [1, 4])),
    criterion('product-breadth', 10, steps([5, 10], [4, 8], [3, 6], [2, 4], [1, 2])),
    criterion('interaction', 5, steps([24, 5], [12, 4], [6, 3], [3, 2], [1, 1])),
  ],
};

/** 分级步骤第二步 of the courseware, 50/20/20/10 (domain A2.2): another set than the table, never merged with it. */
export const coursewareSteps: ScorecardScheme = {
  ...base('courseware-steps', gradeLetters),
  ...SHARED,
  criteria: [
    criterion('sales', 50, MIN_MAX),
    criterion('credit', 20, MIN_MAX),
    criterion('repurchase-rate', 20, MIN_MAX),
    criterion('interaction', 10, MIN_MAX),
  ],
};
