import { inputsOf } from '../mapping/inputs.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { rangeOf } from '../math/range.ts';
import { rfmScores, type RfmColumns } from '../rfm/rfm-scores.ts';
import type { Criterion, Scheme } from '../scheme/scheme.ts';
import { population } from '../scorecard/population.ts';
import { cutsOf, trimmedRange } from '../scorecard/ready-criterion.ts';
import type { Column, Table } from '../table/table.ts';

/** The data that cut points are taken from; `rfm` for the RFM methods only. */
export interface FreezeFrom {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly rfm: RfmColumns | null;
}

/**
 * The scheme with the ranges and cut points of the data written into it, so that the next period is measured by the same
 * (domain C11: true movement, not relative rank). Percentile ranks have no cut points and stay as they are.
 */
export function freezeScheme(scheme: Scheme, { table, mapping, rfm }: FreezeFrom): Scheme {
  if (scheme.method === 'rfm' || scheme.method === 'rfm-orders')
    return rfm === null || scheme.nested ? scheme : { ...scheme, cuts: rfmScores(rfm, scheme).cuts };
  if (scheme.method !== 'scorecard') return scheme;
  const inputs = inputsOf(table, mapping);
  const criteria = scheme.criteria.map((one) => frozen(one, inputs.columnOf(one.id), table.included));
  return { ...scheme, criteria };
}

/** The scheme that takes its ranges and cut points from the data at every run. */
export function unfreezeScheme(scheme: Scheme): Scheme {
  if (scheme.method === 'rfm' || scheme.method === 'rfm-orders') return { ...scheme, cuts: null };
  if (scheme.method !== 'scorecard') return scheme;
  return { ...scheme, criteria: scheme.criteria.map(thawed) };
}

function thawed(criterion: Criterion): Criterion {
  const { scale } = criterion;
  if (scale.kind === 'min-max') return { ...criterion, scale: { ...scale, range: null } };
  return scale.kind === 'quantile' ? { ...criterion, scale: { ...scale, cuts: null } } : criterion;
}

function frozen(criterion: Criterion, column: Column | null, included: Uint8Array): Criterion {
  const { scale } = criterion;
  if (scale.kind !== 'min-max' && scale.kind !== 'quantile') return criterion;
  const values = population(column, included, scale.kind === 'quantile' && scale.nonPositive !== null);
  if (values.length === 0) return criterion;
  if (scale.kind === 'quantile')
    return { ...criterion, scale: { ...scale, cuts: scale.cuts ?? cutsOf(scale, values) } };
  const range = scale.winsorize ? trimmedRange(values) : rangeOf(values);
  return { ...criterion, scale: { ...scale, range: scale.range ?? range } };
}
