import type { Explanation } from '../../engine/explain/explanation.ts';
import { reasonWordsOf } from '../../locales/reason-words.ts';
import { changeTexts, nameOf, type Rates } from '../../locales/reasons.ts';
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
  if (gap === null) return views.customer.atTheTop;
  const far = { points: formats.number(gap.points), tier: gap.tier, at: formats.number(gap.at ?? 0) };
  const { gapOnly, gapAndChange, begins, beginsChange, reaches } = views.customer;
  if (change === null) return say(gap.at === null ? gapOnly : begins, far);
  const phrase = gap.at !== null ? beginsChange : gap.points > 0 ? gapAndChange : reaches;
  const { figures } = reasonWordsOf(locale);
  return say(phrase, {
    ...far,
    criterion: nameOf({ key: change.key, name: change.criterion }, figures),
    ...changeTexts(change, formats, rates),
    gain: formats.signed(change.points),
  });
}
