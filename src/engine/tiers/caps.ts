import type { Inputs } from '../mapping/inputs.ts';
import type { Cap, ScorecardScheme } from '../scheme/scheme.ts';
import { testOf } from './conditions.ts';

/** A cap that holds for a row and the tier it allows at best. */
export interface ReadyCap {
  readonly cap: Cap;
  readonly tier: number;
  holds(row: number): boolean;
}

/** Caps made ready; a cap whose field is blank in a row does not hold there. */
export function readyCaps(scheme: ScorecardScheme, inputs: Inputs): readonly ReadyCap[] {
  return scheme.caps.map((cap) => {
    const { field } = cap.when;
    const criterion = scheme.criteria.find((one) => one.id === field || one.name === field);
    const test = testOf(cap.when, inputs.columnOf(criterion?.id ?? field), inputs.table.included);
    return {
      cap,
      tier: scheme.tiers.findIndex((one) => one.name === cap.tier),
      holds: (row) => test(row) === true,
    };
  });
}

/** Lowers tiers in place where a cap holds (domain C6.5). */
export function applyCaps(tier: Int16Array, caps: readonly ReadyCap[]): void {
  for (const cap of caps) {
    for (let row = 0; row < tier.length; row++) {
      const now = tier[row] ?? -1;
      if (now >= 0 && now < cap.tier && cap.holds(row)) tier[row] = cap.tier;
    }
  }
}
