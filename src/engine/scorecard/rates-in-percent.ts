import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Measure } from '../scheme/measure.ts';
import type { Criterion, ScorecardScheme } from '../scheme/scheme.ts';

/** Measures that are parts of a whole, so that most values above `HIGHEST` can only be percent points. */
const RATES: readonly (Measure | null)[] = [
  'collection-rate',
  'repurchase-rate',
  'sales-share',
  'supply-share',
];
const HIGHEST = 1.5;

/** Rate columns that look typed in percent points (95 for 95%) under bands written as fractions; nothing is guessed. */
export function ratesInPercent({ criteria }: ScorecardScheme, inputs: Inputs): readonly Issue[] {
  return criteria.flatMap((criterion): Issue[] => {
    const column = inputs.columnOf(criterion.id);
    if (!column || !isFraction(criterion)) return [];
    const values = column.numbers.filter((value, row) => inputs.table.included[row] === 1 && value === value);
    const large = values.filter((value) => value > HIGHEST);
    const [found] = large;
    if (found === undefined || large.length * 2 <= values.length) return [];
    return [{ code: 'rate-in-percent', column: column.header, found }];
  });
}

function isFraction({ measure, scale }: Criterion): boolean {
  if (!RATES.includes(measure) || (scale.kind !== 'steps' && scale.kind !== 'linear')) return false;
  return scale.bands.every((band) => band.from <= HIGHEST);
}
