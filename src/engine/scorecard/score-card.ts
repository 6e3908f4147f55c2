import type { GradeOptions } from '../graded.ts';
import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { ScorecardScheme } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import { readyCriterion, type ReadyCriterion } from './ready-criterion.ts';
import { addCriterion, type Sums } from './score-rows.ts';
import { settleScores } from './settle-scores.ts';

/** A card fixed to its population. */
export interface ReadyCard {
  readonly scheme: ScorecardScheme;
  readonly criteria: readonly ReadyCriterion[];
  readonly total: number;
}

/** The scores of a card. */
export interface CardScores {
  readonly score: Float64Array;
  /** Points before the missing policy. */
  readonly asZero: (row: number) => number;
  /** Missing weight by row; null when nothing is missing. */
  readonly missing: Float64Array | null;
  readonly issues: readonly Issue[];
}

/** Fixes every criterion of a card to the rows it will grade, one a step. */
export function* readyCard(scheme: ScorecardScheme, inputs: Inputs): Steps<ReadyCard> {
  const criteria: ReadyCriterion[] = [];
  for (const one of scheme.criteria) {
    criteria.push(readyCriterion(one, inputs.columnOf(one.id), inputs.table.included));
    yield;
  }
  return { scheme, criteria, total: scheme.criteria.reduce((sum, one) => sum + one.weight, 0) };
}

/** Scores every included row, one pass and one step a criterion. */
export function* scoreCard(card: ReadyCard, inputs: Inputs, options: GradeOptions): Steps<CardScores> {
  const { included, rowCount } = inputs.table;
  const sums: Sums = { points: new Float64Array(rowCount), missing: null, blocked: null, issues: [] };
  for (const criterion of card.criteria) {
    addCriterion(criterion, included, sums);
    yield;
  }
  const raw = rawOfIncomplete(sums);
  const score = settleScores(sums, {
    policy: card.scheme.missing,
    total: card.total,
    included,
    previous: (row) => options.previous?.get(inputs.customerAt(row) ?? '') ?? NaN,
  });
  const issues = [...card.criteria.flatMap((one) => one.issues), ...sums.issues];
  return { score, asZero: (row) => raw.get(row) ?? score[row] ?? NaN, missing: sums.missing, issues };
}

/** The points of the few rows with blanks, kept before the policy changes them. */
function rawOfIncomplete({ missing, points }: Sums): ReadonlyMap<number, number> {
  const raw = new Map<number, number>();
  missing?.forEach((weight, row) => {
    if (weight > 0) raw.set(row, points[row] ?? NaN);
  });
  return raw;
}
