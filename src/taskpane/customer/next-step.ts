import type { Explanation } from '../../engine/explain/explanation.ts';
import type { ViewWords } from '../../locales/view-words.ts';
import type { Pane } from '../pane.ts';

/** One sentence: how far the next tier is and the smallest single change that reaches it. */
export function nextStep({ gap, change }: Explanation, { say, formats }: Pane, views: ViewWords): string {
  if (gap === null) return views.customer.atTheTop;
  const { gapOnly, gapAndChange } = views.customer;
  const points = formats.number(gap.points);
  if (change === null) return say(gapOnly, { points, tier: gap.tier });
  const said = (value: number | string): string =>
    typeof value === 'number' ? formats.number(value) : value;
  return say(gapAndChange, {
    points,
    tier: gap.tier,
    criterion: change.criterion,
    from: said(change.from),
    to: said(change.to),
    gain: formats.signed(change.points),
  });
}
