import type { Explanation } from '../../engine/explain/explanation.ts';
import { reasonWordsOf } from '../../locales/reason-words.ts';
import { changeTexts, nameOf, reasonsIn, type Rates } from '../../locales/reasons.ts';
import type { ViewWords } from '../../locales/view-words.ts';
import type { Pane } from '../pane.ts';

/** What a sentence about a customer is worded with. */
interface Wording {
  readonly pane: Pane;
  readonly views: ViewWords;
  readonly rates: Rates;
}

/** One sentence: how far the next tier is and the smallest single change that reaches it. */
export function nextStep(explanation: Explanation, { pane, views, rates }: Wording): string {
  const { gap, change } = explanation;
  const { say, formats, locale } = pane;
  const words = reasonWordsOf(locale);
  if (gap === null) return views.customer.atTheTop;
  if (gap.at !== null || gap.points === 0) return reasonsIn(locale, words, rates).next(explanation) ?? '';
  const { gapOnly, gapAndChange } = views.customer;
  const points = formats.number(gap.points);
  if (change === null) return say(gapOnly, { points, tier: gap.tier });
  return say(gapAndChange, {
    points,
    tier: gap.tier,
    criterion: nameOf({ key: change.key, name: change.criterion }, words.figures),
    ...changeTexts(change, formats, rates),
    gain: formats.signed(change.points),
  });
}
