import type { Scale, ScorecardScheme } from '../engine/scheme/scheme.ts';
import { base } from './base.ts';
import { RAMP } from './colors.ts';
import { criterion, MIN_MAX } from './criterion.ts';
import { gradeLetters } from './grade-letters.ts';
import { tier } from './tier.ts';

const SHARED = {
  method: 'scorecard',
  tiering: { by: 'score', round: false },
  missing: { kind: 'reweight', maxMissingWeight: 30 },
  caps: [],
} as const;

/** Ratings from 0 to 10. */
const RATING: Scale = { kind: 'min-max', winsorize: false, range: { min: 0, max: 10 } };

/** 客户价值评价模型: 盈利 40, 实力 30, 关系 30; read as current value × future potential (domain A8). */
export const customerValue: ScorecardScheme = {
  ...base('customer-value', gradeLetters),
  ...SHARED,
  criteria: [
    criterion('profit', 40, MIN_MAX),
    criterion('strength', 30, RATING),
    criterion('relationship', 30, RATING),
  ],
  matrix: {
    y: { name: '@axis.current-value', criteria: ['profit'] },
    x: { name: '@axis.future-potential', criteria: ['strength', 'relationship'] },
    quadrants: ['@quadrant.star', '@quadrant.cash', '@quadrant.rising', '@quadrant.small'],
  },
};

/** 四要素模型: 贡献度 40, 潜力 25, 关系 20, 需求 15; VIP, ordinary and potential customers (domain A8). */
export const fourFactor: ScorecardScheme = {
  ...base('four-factor', [
    tier('vip', RAMP[0], { cut: 80, responseDays: 1 }),
    tier('ordinary', RAMP[2], { cut: 50, responseDays: 3 }),
    tier('potential', RAMP[4], { responseDays: 7 }),
  ]),
  ...SHARED,
  criteria: [
    criterion('contribution', 40, RATING),
    criterion('potential', 25, RATING),
    criterion('relationship', 20, RATING),
    criterion('need', 15, RATING),
  ],
  matrix: {
    y: { name: '@axis.current-value', criteria: ['contribution', 'relationship'] },
    x: { name: '@axis.future-potential', criteria: ['potential', 'need'] },
    quadrants: ['@quadrant.star', '@quadrant.cash', '@quadrant.rising', '@quadrant.small'],
  },
};

/** 五指标: 订单金额, 利润贡献, 信用状况, 发展前景, with 综合加权 as the score (domain A8); weights proposed. */
export const fiveIndicators: ScorecardScheme = {
  ...base('five-indicators', gradeLetters),
  ...SHARED,
  criteria: [
    criterion('sales', 30, MIN_MAX),
    criterion('profit', 30, MIN_MAX),
    criterion('credit', 20, MIN_MAX),
    criterion('prospect', 20, MIN_MAX),
  ],
  matrix: null,
};
