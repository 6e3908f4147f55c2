import type { ExtraColumn, GradeOptions } from '../graded.ts';
import type { Grades } from '../grades.ts';
import type { Inputs } from '../mapping/inputs.ts';
import { quadrantsOfCard } from '../matrix/quadrants-of-card.ts';
import type { Result } from '../result.ts';
import type { ScorecardScheme } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import { assignTiers } from '../tiers/assign-tiers.ts';
import { applyCaps, readyCaps } from '../tiers/caps.ts';
import { tierCuts } from '../tiers/tier-cuts.ts';
import { missingIssues } from './missing-issues.ts';
import { ratesInPercent } from './rates-in-percent.ts';
import { readyCard, scoreCard } from './score-card.ts';

/** Grades by a weighted scorecard: points per criterion, score, tier, caps, and the card's reading as a matrix. */
export function* gradeScorecard(
  inputs: Inputs,
  scheme: ScorecardScheme,
  options: GradeOptions,
): Steps<Result<Grades>> {
  const card = yield* readyCard(scheme, inputs);
  const scores = yield* scoreCard(card, inputs, options);
  yield;
  const cuts = tierCuts(scheme.tiering, scheme.tiers, scores.score);
  if (!cuts.ok) return cuts;
  yield;
  const tier = assignTiers(scores.score, cuts.value, inputs.table.included);
  yield;
  applyCaps(tier, readyCaps(scheme, inputs));
  yield;
  const extras: readonly ExtraColumn[] = scheme.matrix
    ? [quadrantsOfCard(card, scheme.matrix, inputs.table.included)]
    : [];
  yield;
  const byScore = scheme.tiering.by === 'score' ? cuts.value : null;
  const issues = [
    ...ratesInPercent(scheme, inputs),
    ...scores.issues,
    ...(yield* missingIssues(card, scores, byScore)),
    ...cuts.value.issues,
  ];
  return { ok: true, value: { score: scores.score, tier, extras, issues } };
}
