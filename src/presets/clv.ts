import type { ClvScheme } from '../engine/scheme/scheme.ts';
import { base } from './base.ts';
import { RAMP } from './colors.ts';
import { tier } from './tier.ts';

const TIERS = [
  tier('high-value', RAMP[0], { cut: 0.2, responseDays: 1 }),
  tier('growing', RAMP[2], { cut: 0.5, responseDays: 3 }),
  tier('ordinary', RAMP[4], { responseDays: 7 }),
];

const SHARED = {
  method: 'clv',
  tiering: { by: 'share' },
  columns: { averageOrder: null, frequency: null, date: null, amount: null },
  margin: 0.3,
  retention: 0.8,
  discount: 0.1,
  firstMargin: 'in-a-year',
  acquisitionCost: 0,
} as const;

/** Lifetime value by formula, endless horizon (domain C9). */
export const clvSimple: ClvScheme = {
  ...base('clv-simple', TIERS),
  ...SHARED,
  model: 'simple',
  horizon: null,
};

/** Lifetime value from orders by BG/NBD and Gamma-Gamma, three years ahead (domain C10). */
export const clvBgNbd: ClvScheme = { ...base('clv-bg-nbd', TIERS), ...SHARED, model: 'bg-nbd', horizon: 3 };
