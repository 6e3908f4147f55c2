import type { Scheme } from '../../engine/scheme/scheme.ts';

/** Whether the data can decide where this scheme's cuts lie, and whether it still does. */
export function cutsOf(scheme: Scheme): 'frozen' | 'recompute' | 'fixed' {
  const cuts = dataCuts(scheme);
  if (cuts.length === 0) return 'fixed';
  return cuts.every((frozen) => frozen) ? 'frozen' : 'recompute';
}

/** One entry for every cut that the data can decide: whether it is frozen. */
function dataCuts(scheme: Scheme): readonly boolean[] {
  switch (scheme.method) {
    case 'scorecard':
      return scheme.criteria.flatMap(({ scale }) => {
        if (scale.kind === 'quantile') return [scale.cuts !== null];
        return scale.kind === 'min-max' ? [scale.range !== null] : [];
      });
    case 'rfm':
    case 'rfm-orders':
      // Nested bins have other cuts in every group: there are none to freeze.
      return scheme.nested ? [] : [scheme.cuts !== null];
    default:
      return [];
  }
}
