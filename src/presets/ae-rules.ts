import type { Condition, Rule, RulesScheme } from '../engine/scheme/scheme.ts';
import { base } from './base.ts';
import { RAMP, RISK } from './colors.ts';
import { tier } from './tier.ts';

const SHARE = '@measure.sales-share';
const RATE = '@measure.collection-rate';

const atLeast = (field: string, value: number): Condition => ({ field, of: 'value', op: '>=', value });

function both(name: string, share: number, rate: number): Rule {
  return { tier: `@tier.${name}`, anyOf: [[atLeast(SHARE, share), atLeast(RATE, rate)]] };
}

/** 等级划分示例: share of sales and collection rate, first tier whose both conditions hold (domain A3). */
export const aeRules: RulesScheme = {
  ...base('ae-rules', [
    tier('a', RAMP[0], { responseDays: 1 }),
    tier('b', RAMP[1], { responseDays: 2 }),
    tier('c', RAMP[2], { responseDays: 3 }),
    tier('d', RAMP[4], { strategy: '@strategy.low-value', responseDays: 7 }),
    tier('e', RISK, { strategy: '@strategy.risk', responseDays: 7 }),
  ]),
  method: 'rules',
  fields: [
    { name: SHARE, measure: 'sales-share', column: null, shareOf: '@measure.sales' },
    { name: '@measure.sales', measure: 'sales', column: null },
    { name: RATE, measure: 'collection-rate', column: null },
  ],
  rules: [
    both('a', 0.3, 0.95),
    both('b', 0.15, 0.85),
    both('c', 0.05, 0.7),
    { tier: '@tier.e', anyOf: [[{ field: RATE, of: 'value', op: '<', value: 0.7 }]] },
  ],
  otherwise: '@tier.d',
};
