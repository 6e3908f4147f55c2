import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Criterion, ScorecardScheme } from '../scheme/scheme.ts';

/** Parts of a whole are hardly above 1.5, bands of fractions neither; growth above 1,000 % is as rare. */
const HIGHEST = 1.5;
/** A few rates above 150% among others may be true, not above 400%. */
const ALONE = 4;
const LIMITS = new Map<Criterion['measure'], number>([
  ['collection-rate', HIGHEST],
  ['repurchase-rate', HIGHEST],
  ['sales-share', HIGHEST],
  ['supply-share', HIGHEST],
  ['sales-growth', 10],
]);

/**
 * Columns of rates in which most values, or a few beyond doubt, look typed in percent points (95 for 95%) under bands written
 * as fractions; nothing is guessed.
 */
export function ratesInPercent({ criteria }: ScorecardScheme, inputs: Inputs): readonly Issue[] {
  const { included } = inputs.table;
  return criteria.flatMap(({ id, measure, scale }): Issue[] => {
    const column = inputs.columnOf(id);
    const limit = LIMITS.get(measure) ?? Infinity;
    if (!column || !(scale.kind === 'steps' || scale.kind === 'linear')) return [];
    if (scale.bands.some((band) => band.from > HIGHEST)) return [];
    const { numbers, header } = column;
    const values = numbers.filter((value, row) => included[row] === 1 && value === value);
    const large = values.filter((value) => value > limit);
    const bound = large.length * 2 > values.length ? limit : Math.max(limit, ALONE);
    const first = numbers.findIndex((value, row) => included[row] === 1 && value > bound);
    return first < 0 ? [] : [{ code: 'rate-in-percent', column: header, first, found: numbers[first] ?? 0 }];
  });
}
