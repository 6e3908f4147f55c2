import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Measure } from '../scheme/measure.ts';
import type { ScorecardScheme } from '../scheme/scheme.ts';

/** Parts of a whole are hardly above 1.5, bands of fractions neither; growth above 1,000 % is as rare. */
const HIGHEST = 1.5;
/** A few rates above 150% among others may be true, not above 400%. */
const ALONE = 4;
const LIMITS: { readonly [measure in Measure]?: number } = {
  'collection-rate': HIGHEST,
  'repurchase-rate': HIGHEST,
  'sales-share': HIGHEST,
  'supply-share': HIGHEST,
  'sales-growth': 10,
};

/**
 * Columns of rates in which most values, or a few beyond doubt, look typed in percent points (95 for 95%) under bands written
 * as fractions; nothing is guessed.
 */
export function ratesInPercent({ criteria }: ScorecardScheme, inputs: Inputs): readonly Issue[] {
  const { included } = inputs.table;
  return criteria.flatMap(({ id, measure, scale }): Issue[] => {
    const column = inputs.columnOf(id);
    const limit = measure && LIMITS[measure];
    if (!column || !limit || !('floor' in scale) || scale.bands.some(({ from }) => from > HIGHEST)) return [];
    const { numbers, header } = column;
    let [surplus, first, alone] = [0, -1, -1];
    for (let row = 0; row < included.length; row++) {
      const value = numbers[row] as number;
      if (included[row] !== 1) continue;
      if (value <= limit) surplus--;
      else if (value > limit) {
        surplus++;
        if (first < 0) first = row;
        if (alone < 0 && value > ALONE) alone = row;
      }
    }
    const at = surplus > 0 ? first : alone;
    return at < 0
      ? []
      : [{ code: 'rate-in-percent', column: header, first: at, found: numbers[at] as number }];
  });
}
