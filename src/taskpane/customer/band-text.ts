import type { ExplainedPart } from '../../engine/explain/explanation.ts';
import { valueText, type Rates } from '../../locales/reasons.ts';
import type { ViewWords } from '../../locales/view-words.ts';
import type { Pane } from '../pane.ts';

/** The band that a part hit, in words; null where there is none or where the label only repeats the value. */
export function bandText(
  { key, band }: ExplainedPart,
  { say, formats }: Pane,
  { views, rates }: { readonly views: ViewWords; readonly rates: Rates },
): string | null {
  if (band === null || band.kind === 'label') return null;
  const { from, upTo, between, band: phrase } = views.customer;
  const { from: low, to: high } = band;
  if (low === null && high === null) return null;
  const said = (value: number | null): string =>
    value === null ? '' : valueText({ key, value }, formats, rates);
  const shape = low === null ? upTo : high === null ? from : between;
  return say(phrase, { band: say(shape, { from: said(low), to: said(high) }) });
}
