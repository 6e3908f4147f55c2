import type { Band } from '../../engine/explain/explanation.ts';
import type { ViewWords } from '../../locales/view-words.ts';
import type { Pane } from '../pane.ts';

/** The band that was hit, in words; null where there is none or where the label only repeats the value. */
export function bandText(band: Band | null, { say, formats }: Pane, views: ViewWords): string | null {
  if (band === null || band.kind === 'label') return null;
  const { from, upTo, between, band: phrase } = views.customer;
  const { from: low, to: high } = band;
  if (low === null && high === null) return null;
  const said = (value: number | null): string => (value === null ? '' : formats.number(value));
  const shape = low === null ? upTo : high === null ? from : between;
  return say(phrase, { band: say(shape, { from: said(low), to: said(high) }) });
}
