import type { ExplainedPart } from '../../engine/explain/explanation.ts';
import { valueText, type Rates } from '../../locales/reasons.ts';
import type { ViewWords } from '../../locales/view-words.ts';
import type { Pane } from '../pane.ts';

/** The band that a part hit, in words; null where there is none or where the label only repeats the value. */
export function bandText(
  { key, band }: ExplainedPart,
  { say, formats }: Pick<Pane, 'say' | 'formats'>,
  { views, rates }: { readonly views: ViewWords; readonly rates: Rates },
): string | null {
  if (band === null || band.kind === 'label') return null;
  const { from, upTo, between, above, notAbove, aboveTo, band: phrase } = views.customer;
  const { from: low, to: high, closed } = band;
  const [noEnd, noStart, both] = closed === 'left' ? [from, upTo, between] : [above, notAbove, aboveTo];
  if (low === null && high === null) return null;
  const said = (value: number | null): string =>
    value === null ? '' : valueText({ key, value }, formats, rates);
  const shape = low === null ? noStart : high === null ? noEnd : both;
  return say(phrase, { band: say(shape, { from: said(low), to: said(high) }) });
}
