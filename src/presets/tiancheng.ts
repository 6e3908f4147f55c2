import type { Criterion, ScorecardScheme } from '../engine/scheme/scheme.ts';
import { RAMP } from './colors.ts';
import { tier } from './tier.ts';

/** A rated criterion of this card: three labels at the middle of their score ranges, or the points themselves (domain A2.4). */
function rated(id: 'network' | 'loyalty' | 'prospect'): Criterion {
  return {
    id,
    name: `@measure.${id}`,
    measure: id,
    column: null,
    weight: 10,
    better: 'higher',
    required: false,
    scale: {
      kind: 'labels',
      numbers: true,
      bands: [
        { labels: [`@labels.${id}.good`], points: 9 },
        { labels: [`@labels.${id}.fair`], points: 6.5 },
        { labels: [`@labels.${id}.poor`], points: 2.5 },
      ],
    },
  };
}

/** 天成医药《客户分级管理》: 50/20/10/10/10, five tiers (domain A2.4). */
export const tiancheng: ScorecardScheme = {
  version: 1,
  id: 'tiancheng',
  name: 'tiancheng',
  method: 'scorecard',
  tiers: [
    tier('vip', RAMP[0], { cut: 90, responseDays: 1 }),
    tier('backbone', RAMP[1], { cut: 75, responseDays: 2 }),
    tier('effective', RAMP[2], { cut: 60, responseDays: 3 }),
    tier('dormant', RAMP[3], { cut: 50, responseDays: 5 }),
    tier('potential', RAMP[4], { responseDays: 7 }),
  ],
  customerColumn: null,
  valueColumn: null,
  reviewMonths: 6,
  criteria: [
    {
      id: 'sales-monthly',
      name: '@measure.sales-monthly',
      measure: 'sales-monthly',
      column: null,
      weight: 50,
      better: 'higher',
      required: false,
      scale: {
        kind: 'steps',
        floor: 0,
        bands: [
          { from: 10, points: 50 },
          { from: 5, points: 40 },
          { from: 3, points: 30 },
          { from: 2, points: 20 },
          { from: 1, points: 10 },
        ],
      },
    },
    {
      id: 'sales-growth',
      name: '@measure.sales-growth',
      measure: 'sales-growth',
      column: null,
      weight: 20,
      better: 'higher',
      required: false,
      scale: {
        kind: 'linear',
        floor: 0,
        bands: [
          { from: 0.5, to: 1, pointsFrom: 10, pointsTo: 20 },
          { from: 0.2, to: 0.5, pointsFrom: 5, pointsTo: 10 },
          { from: 0, to: 0.2, pointsFrom: 0, pointsTo: 5 },
        ],
      },
    },
    rated('network'),
    rated('loyalty'),
    rated('prospect'),
  ],
  tiering: { by: 'score', round: false },
  missing: { kind: 'reweight', maxMissingWeight: 30 },
  caps: [],
  matrix: null,
};
