import type { GradedRows } from '../graded.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { finish, type Steps } from '../steps.ts';
import { explainBy, type ExplainRow, type Run } from './explain-by.ts';
import { explainByRules } from './explain-by-rules.ts';
import { explainByValue } from './explain-by-value.ts';
import { explainClv } from './explain-clv.ts';
import { explainKaism } from './explain-kaism.ts';
import { explainRfm } from './explain-rfm.ts';
import { explainScorecard } from './explain-scorecard.ts';
import type { Explanation } from './explanation.ts';

/** The explainer of a run by any method that is built in. */
export function createExplainer(run: Run): (row: number) => Explanation {
  return finish(explainerInSteps(run));
}

/** As `createExplainer`, for callers who let somebody else work in between. */
export function explainerInSteps(run: Run): Steps<(row: number) => Explanation> {
  return explainBy(run, (inputs, graded) => byMethod(inputs, run.scheme, graded));
}

/** One row of a run explained; for many rows make the explainer once. */
export function explain(run: Run, row: number): Explanation {
  return createExplainer(run)(row);
}

function* byMethod(inputs: Inputs, scheme: Scheme, graded: GradedRows): Steps<ExplainRow> {
  switch (scheme.method) {
    case 'scorecard':
      return yield* explainScorecard(inputs, scheme, graded);
    case 'rules':
      return explainByRules(inputs, scheme);
    case 'kaism':
      return yield* explainKaism(inputs, scheme);
    case 'abc':
    case 'pyramid':
      return explainByValue(inputs, scheme);
    case 'rfm':
    case 'rfm-orders':
      return yield* explainRfm(inputs, scheme, graded);
    case 'clv':
      return explainClv(inputs, scheme, graded);
  }
}
