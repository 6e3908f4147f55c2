import { gradeBy, type Grading } from './grade.ts';
import type { GradedRows } from './graded.ts';
import { cardNeeds } from './mapping/card-needs.ts';
import { missingColumns } from './mapping/missing-columns.ts';
import type { Result } from './result.ts';
import { checkCard } from './scheme/check-card.ts';
import type { RulesScheme, ScorecardScheme } from './scheme/scheme.ts';
import { gradeScorecard } from './scorecard/grade-scorecard.ts';
import { finish } from './steps.ts';
import { gradeRules } from './tiers/grade-rules.ts';

/** A scheme that judges each row by what stands in it: a scorecard, or rules. */
export type CardScheme = ScorecardScheme | RulesScheme;

/** Grades by a card, as `grade` does but without tiers set by hand and a report; brings no other method along, for the custom functions, whose script must stay small. */
export function gradeByCard({ scheme, ...rest }: Grading<CardScheme>): Result<GradedRows> {
  const faults = [...checkCard(scheme), ...missingColumns(scheme, cardNeeds(scheme), rest.mapping)];
  return finish(
    scheme.method === 'scorecard'
      ? gradeBy(gradeScorecard, faults, { ...rest, scheme })
      : gradeBy(gradeRules, faults, { ...rest, scheme }),
  );
}
