import type { Issue } from '../issue.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Mapping, Need } from './mapping.ts';

/**
 * Needs of a scheme that keep grading from starting because no column meets them. On a scorecard that reweights, criteria may go
 * without a column as long as their weights together stay within what may be missing.
 */
export function missingColumns(scheme: Scheme, needs: readonly Need[], mapping: Mapping): readonly Issue[] {
  const met = new Set(mapping.filter((match) => match.column !== null).map((match) => match.key));
  const unmet = needs.filter((need) => !met.has(need.key));
  const required = new Set(unmet.filter((need) => need.required).map((need) => need.name));
  const tooMany = scheme.method === 'scorecard' ? tooMuchMissing(scheme, met) : shareless(scheme, met);
  return [...new Set([...required, ...tooMany])].map((need) => ({ code: 'column-missing', need }));
}

function tooMuchMissing(
  { criteria, missing }: Extract<Scheme, { method: 'scorecard' }>,
  met: ReadonlySet<string>,
): readonly string[] {
  const without = criteria.filter((one) => !met.has(one.id));
  const weight = without.reduce((sum, one) => sum + one.weight, 0);
  return weight > missing.maxMissingWeight ? without.map((one) => one.name) : [];
}

/** Rule fields that have neither a column nor one to compute their share from. */
function shareless(scheme: Scheme, met: ReadonlySet<string>): readonly string[] {
  if (scheme.method !== 'rules') return [];
  const without = scheme.fields.filter((one) => one.shareOf && !met.has(one.name) && !met.has(one.shareOf));
  return without.map((one) => one.name);
}
