import type { Issue } from '../issue.ts';
import { atEachRow, type Steps } from '../steps.ts';
import { tierAt } from '../tiers/assign-tiers.ts';
import type { TierCuts } from '../tiers/tier-cuts.ts';
import { pointsOf } from './points-of.ts';
import { settled } from './settle-scores.ts';
import type { CardScores, ReadyCard } from './score-card.ts';

/**
 * What is said about rows with blanks: pending, or graded with a missing weight, and whether counting blanks as zero or
 * reweighting would give another tier. A criterion without a column is said once, not row by row.
 */
export function* missingIssues(
  card: ReadyCard,
  scores: CardScores,
  cuts: TierCuts | null,
): Steps<readonly Issue[]> {
  const without = card.criteria.filter((one) => !one.column).map((one) => one.criterion);
  const always = without.reduce((sum, one) => sum + one.weight, 0);
  const readers = card.criteria
    .filter((one) => one.column)
    .map((one) => ({ name: one.criterion.name, points: pointsOf(one) }));
  const issues: Issue[] = without.map((one) => ({ code: 'column-missing', need: one.name }));
  const weights = scores.missing;
  if (weights === null) return issues;
  yield* atEachRow(weights.length, (row) => {
    const weight = weights[row] ?? 0;
    if (weight <= 0) return;
    const pending = Number.isNaN(scores.score[row] ?? NaN);
    if (!pending && weight <= always) return;
    const missing = [
      ...readers.filter((one) => Number.isNaN(one.points(row))).map((one) => one.name),
      ...without.map((one) => one.name),
    ];
    issues.push(
      pending ? { code: 'pending', row, missing } : { code: 'missing-weight', row, weight, missing },
    );
    const decided =
      pending || !cuts ? null : policyDecides(card, cuts, { row, weight, points: scores.asZero(row) });
    if (decided) issues.push(decided);
  });
  return issues;
}

function policyDecides(
  { scheme, total }: ReadyCard,
  { cuts }: TierCuts,
  at: { readonly row: number; readonly weight: number; readonly points: number },
): Issue | null {
  const { kind } = scheme.missing;
  if (kind !== 'zero' && kind !== 'reweight') return null;
  const policy = { kind: 'reweight', maxMissingWeight: total } as const;
  const asZero = scheme.tiers[tierAt(cuts, at.points)]?.name;
  const reweighted =
    scheme.tiers[tierAt(cuts, settled(at.points, { policy, lost: at.weight, total, previous: NaN }))]?.name;
  if (!asZero || !reweighted || asZero === reweighted) return null;
  return { code: 'policy-decides', row: at.row, asZero, reweighted };
}
