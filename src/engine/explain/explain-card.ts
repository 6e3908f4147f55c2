import type { CardScheme } from '../card-graders.ts';
import { finish } from '../steps.ts';
import { explainBy, type Run } from './explain-by.ts';
import { explainByRules } from './explain-by-rules.ts';
import { explainScorecard } from './explain-scorecard.ts';
import type { Explanation } from './explanation.ts';

/** The explainer of a run by a card; brings no other method along, for the custom functions, whose script must stay small. */
export function explainByCard(run: Run & { readonly scheme: CardScheme }): (row: number) => Explanation {
  const { scheme } = run;
  return finish(
    explainBy(run, function* (inputs, graded) {
      if (scheme.method === 'rules') return explainByRules(inputs, scheme);
      return yield* explainScorecard(inputs, scheme, graded);
    }),
  );
}
