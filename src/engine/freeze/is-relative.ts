import type { Scheme } from '../scheme/scheme.ts';

/** Whether a customer's grade also depends on who else is in the list, so that it can move without having changed (domain C11). */
export function isRelative(scheme: Scheme): boolean {
  if ('tiering' in scheme && scheme.tiering.by !== 'score') return true;
  switch (scheme.method) {
    case 'scorecard':
      return (
        scheme.criteria.some(
          ({ scale }) =>
            scale.kind === 'percentile' ||
            (scale.kind === 'min-max' && scale.range === null) ||
            (scale.kind === 'quantile' && scale.cuts === null),
        ) || scheme.caps.some(({ when }) => when.of === 'share')
      );
    case 'rules':
      return (
        scheme.fields.some(({ shareOf }) => shareOf !== undefined) ||
        scheme.rules.some(({ anyOf }) => anyOf.flat().some(({ of }) => of === 'share'))
      );
    case 'kaism':
      return [scheme.x, scheme.y].some(({ cut }) => cut === 'mean' || cut === 'median');
    case 'rfm':
    case 'rfm-orders': {
      const { cuts, segments } = scheme;
      // Of the eight types only the scores need the cuts; the segment goes by its thresholds.
      return segments.kind === 'eight' ? typeof segments.threshold === 'string' : cuts === null;
    }
    default:
      // A forecast is fitted to all orders anew.
      return scheme.method === 'clv' && scheme.model === 'bg-nbd';
  }
}
