import type { KaismScheme, Measure, RatedCriterion } from '../engine/scheme/scheme.ts';
import { base } from './base.ts';
import { RAMP } from './colors.ts';
import { tier } from './tier.ts';

function rated(measure: Measure, weight: number): RatedCriterion {
  return { id: measure, name: `@measure.${measure}`, measure, column: null, weight };
}

const SCALE = { min: 0, max: 10 } as const;

/** 关键客户识别与选择矩阵 (domain A7): attractiveness to us × our strength as the customer sees it. */
export const kaism: KaismScheme = {
  ...base('kaism', [
    tier('key', RAMP[0], { responseDays: 1 }),
    tier('develop', RAMP[1], { responseDays: 2 }),
    tier('maintain', RAMP[2], { responseDays: 3 }),
    tier('opportunity', RAMP[4], { responseDays: 7 }),
  ]),
  method: 'kaism',
  y: {
    name: '@axis.attractiveness',
    criteria: [
      rated('purchase-scale', 30),
      rated('margin', 25),
      rated('potential', 25),
      rated('strategic-fit', 20),
    ],
    scale: SCALE,
    cut: 'midpoint',
  },
  x: {
    name: '@axis.strength',
    criteria: [
      rated('product-quality', 30),
      rated('price', 20),
      rated('service', 25),
      rated('supply-share', 25),
    ],
    scale: SCALE,
    cut: 'midpoint',
  },
  quadrants: ['@tier.key', '@tier.develop', '@tier.maintain', '@tier.opportunity'],
};
