import type { Tier } from '../engine/scheme/scheme.ts';
import { RAMP } from './colors.ts';
import { tier } from './tier.ts';

/** A 90–100, B 80–89, C 70–79 as taught; D 60–69 and E below 60 complete it (domain A2.3). */
export const gradeLetters: readonly Tier[] = [
  tier('a', RAMP[0], { cut: 90, responseDays: 1 }),
  tier('b', RAMP[1], { cut: 80, responseDays: 2 }),
  tier('c', RAMP[2], { cut: 70, responseDays: 3 }),
  tier('d', RAMP[3], { cut: 60, responseDays: 5 }),
  tier('e', RAMP[4], { responseDays: 7 }),
];
