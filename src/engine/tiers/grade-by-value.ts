import { PENDING } from '../graded.ts';
import type { Grades } from '../grades.ts';
import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Result } from '../result.ts';
import type { AbcScheme, PyramidScheme } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import { assignTiers } from './assign-tiers.ts';
import { cumulativeShares } from './cumulative-shares.ts';
import { tierCuts } from './tier-cuts.ts';

/** ABC and pyramids: tiers straight from one value, by its cumulative share or by the share of customers. */
export function* gradeByValue(inputs: Inputs, scheme: AbcScheme | PyramidScheme): Steps<Result<Grades>> {
  const { included } = inputs.table;
  const column = inputs.columnOf('value');
  if (!column) return { ok: false, issues: [{ code: 'column-missing', need: 'value' }] };
  const values = includedValues(column.numbers, included);
  const cuts = tierCuts(scheme.tiering, scheme.tiers, values);
  if (!cuts.ok) return { ok: false, issues: [{ code: 'total-not-positive', column: column.header }] };
  yield;
  const tier = assignTiers(values, cuts.value, included);
  yield;
  const issues = [
    ...pendingRows(tier, column.header),
    ...(scheme.method === 'abc' ? notPositive(values) : []),
  ];
  yield;
  const extras = scheme.method === 'abc' ? [{ key: 'share', values: cumulativeShares(values) }] : [];
  return { ok: true, value: { score: null, tier, extras, issues } };
}

/** Values of the rows that are graded; the others are NaN and count for nothing. */
export function includedValues(numbers: Float64Array, included: Uint8Array): Float64Array {
  if (!included.includes(0)) return numbers;
  return numbers.map((value, row) => (included[row] === 1 ? value : NaN));
}

function pendingRows(tier: Int16Array, header: string): readonly Issue[] {
  const issues: Issue[] = [];
  tier.forEach((at, row) => {
    if (at === PENDING) issues.push({ code: 'pending', row, missing: [header] });
  });
  return issues;
}

/** Customers worth nothing or less: out of the total, in the last tier, and said so. */
function notPositive(values: Float64Array): readonly Issue[] {
  const issues: Issue[] = [];
  values.forEach((value, row) => {
    if (value <= 0) issues.push({ code: 'not-positive-value', row });
  });
  return issues;
}
