import {
  applicability,
  concentration,
  fallingValues,
  lorenz,
  paretoCurve,
  type Applicability,
  type Concentration,
  type Result,
} from '../../engine/index.ts';
import type { Insight, InsightRequest } from '../app.ts';
import { compute, type Computed } from '../preview.ts';
import type { Run, Workbook } from '../workbook.ts';
import { heatMap } from './heat-map.ts';
import { quadrantsOf } from './quadrants.ts';
import { measureOf, valuesOf } from './values-of.ts';

/** Customers that one person can look after (domain A9). */
const SPAN = 30;
/** Points of a curve: more cannot be told apart. */
const POINTS = 100;

/** Reads, grades and looks at the whole. */
export async function insight(
  workbook: Workbook,
  { request, staff }: InsightRequest,
  run: Run,
): Promise<Result<Insight>> {
  const computed = await compute(workbook, request, run);
  return computed.ok ? { ok: true, value: insightOf(computed.value, staff) } : computed;
}

/** What a grading says about the customers. `staff` null = not known. */
export function insightOf(computed: Computed, staff: number | null): Insight {
  const { scheme } = computed;
  const sorted = sortedValues(computed);
  const { spread, advice } = worthOf(computed, staff, sorted);
  const rfm = scheme.method === 'rfm' || scheme.method === 'rfm-orders';
  return {
    concentration: spread,
    applicability: advice,
    pareto: sorted && paretoCurve(sorted, POINTS),
    lorenz: sorted && lorenz(sorted, POINTS),
    rfm: rfm ? heatMap(computed, scheme.bins) : null,
    kaism: scheme.method === 'kaism' ? quadrantsOf(computed, scheme) : null,
  };
}

/** Sorted once for all that is said of them: a worksheet has a million. */
export function sortedValues({ graded }: Computed): Float64Array | null {
  const values = valuesOf(graded);
  return values && fallingValues(values);
}

/** The 80/20 check and whether grading is worthwhile; both null when no value is known. */
export function worthOf(
  computed: Computed,
  staff: number | null,
  sorted: Float64Array | null,
): { readonly spread: Concentration | null; readonly advice: Applicability | null } {
  if (sorted === null) return { spread: null, advice: null };
  const spread = concentration(sorted);
  const customers = valuesOf(computed.graded)?.length ?? spread.customers;
  const repeatShare = repeats(computed);
  const advice = applicability({ concentration: spread, customers, staff, span: SPAN, repeatShare });
  return { spread, advice };
}

/** Counts of purchases that mean more than one: a past rate, which forecasts have instead, is above zero from the second on. */
const REPEATED: readonly (readonly [string, (count: number) => boolean])[] = [
  ['frequency', (count) => count >= 2],
  ['repurchase-frequency', (count) => count >= 2],
  ['yearly-frequency', (count) => count >= 2],
  ['naive', (rate) => rate > 0],
];

/** Share of customers with two or more purchases; null when purchases are not known. */
function repeats(computed: Computed): number | null {
  for (const [key, repeated] of REPEATED) {
    const found = measureOf(key, computed);
    if (found === null) continue;
    const known = found.filter(Number.isFinite);
    return known.length === 0 ? null : known.filter(repeated).length / known.length;
  }
  return null;
}
