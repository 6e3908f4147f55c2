import type { Issue } from '../issue.ts';
import type { Result } from '../result.ts';
import type { Tier, Tiering } from '../scheme/scheme.ts';
import { scoreCuts } from './score-cuts.ts';
import { shareCuts } from './share-cuts.ts';
import { valueCuts } from './value-cuts.ts';

/**
 * Where each tier begins, best first, in the unit of what is graded: a value belongs to the first tier whose cut it has
 * reached. Every tiering comes down to this; −Infinity takes the rest, +Infinity takes nobody.
 */
export interface TierCuts {
  readonly cuts: Float64Array;
  /** Values are rounded half up to whole numbers before they are compared. */
  readonly round: boolean;
  readonly issues: readonly Issue[];
}

/** The cuts of a tiering for a population; NaN values are nobody. Fails when cumulative value has no positive total. */
export function tierCuts(tiering: Tiering, tiers: readonly Tier[], values: Float64Array): Result<TierCuts> {
  if (tiering.by === 'score') {
    return { ok: true, value: { cuts: scoreCuts(tiers), round: tiering.round, issues: [] } };
  }
  if (tiering.by === 'share')
    return { ok: true, value: { cuts: shareCuts(tiers, values), round: false, issues: [] } };
  const cuts = valueCuts(tiers, values, tiering.crossing);
  if (!cuts) return { ok: false, issues: [{ code: 'total-not-positive', column: 'value' }] };
  return { ok: true, value: { cuts, round: false, issues: [] } };
}
