import type { PyramidScheme } from '../engine/scheme/scheme.ts';
import { base } from './base.ts';
import { RAMP } from './colors.ts';
import { tier } from './tier.ts';

/** 三层金字塔: top 20 %, next 30 %, the rest (domain A6; percentages proposed). */
export const pyramid3: PyramidScheme = {
  ...base('pyramid-3', [
    tier('high-value', RAMP[0], { cut: 0.2, responseDays: 1 }),
    tier('growing', RAMP[2], { cut: 0.5, responseDays: 3 }),
    tier('ordinary', RAMP[4], { responseDays: 7 }),
  ]),
  method: 'pyramid',
  tiering: { by: 'share' },
};

/** 四层金字塔: 1 / 19 / 30 / 50 % of customers, the usual textbook split (domain A6, 教材惯例). */
export const pyramid4: PyramidScheme = {
  ...base('pyramid-4', [
    tier('major', RAMP[0], { cut: 0.01, responseDays: 1 }),
    tier('secondary', RAMP[1], { cut: 0.2, responseDays: 2 }),
    tier('ordinary', RAMP[3], { cut: 0.5, responseDays: 5 }),
    tier('small', RAMP[4], { responseDays: 7 }),
  ]),
  method: 'pyramid',
  tiering: { by: 'share' },
};
