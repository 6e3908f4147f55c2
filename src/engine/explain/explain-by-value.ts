import type { Inputs } from '../mapping/inputs.ts';
import type { AbcScheme, PyramidScheme } from '../scheme/scheme.ts';
import { includedValues } from '../tiers/grade-by-value.ts';
import { tierCuts } from '../tiers/tier-cuts.ts';
import type { ExplainRow } from './explain-by.ts';
import { NO_REASONS, plainPart } from './explanation.ts';

/** Explains ABC and pyramids: the value, and how much more the last customer of the next tier that has some has, others unchanged. */
export function explainByValue(inputs: Inputs, scheme: AbcScheme | PyramidScheme): ExplainRow {
  const column = inputs.columnOf('value');
  if (!column) return () => NO_REASONS;
  const found = tierCuts(scheme.tiering, scheme.tiers, includedValues(column.numbers, inputs.table.included));
  const cuts = found.ok ? found.value.cuts : new Float64Array(0);
  return (row, tier) => {
    const value = column.numbers[row] ?? NaN;
    const part = plainPart('value', value, column.header);
    // Tiers without customers have the cut of a better one, or none.
    const to = Math.min(...cuts.subarray(0, Math.max(tier, 0)));
    if (!Number.isFinite(to - value)) return { ...NO_REASONS, parts: [part] };
    const gap = { tier: scheme.tiers[cuts.indexOf(to)]?.name ?? '', points: to - value, at: to };
    return {
      ...NO_REASONS,
      parts: [part],
      gap,
      change: { key: 'value', criterion: column.header, from: value, to, points: 0 },
    };
  };
}
