import type { ExtraColumn, GradeOptions } from '../graded.ts';
import { PENDING } from '../graded.ts';
import type { Grades } from '../grades.ts';
import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Result } from '../result.ts';
import type { ClvScheme } from '../scheme/scheme.ts';
import { assignTiers } from '../tiers/assign-tiers.ts';
import { tierCuts } from '../tiers/tier-cuts.ts';
import { monthlyRate } from './discounted-clv.ts';
import { forecast } from './forecast.ts';
import { holdoutNote } from './holdout.ts';
import { type HistoryOrders, purchaseHistory } from './purchase-history.ts';
import { simpleClv, yearlyMargin } from './simple-clv.ts';

/** Lifetime value (domain C9, C10) and tiers by it: by formula from customer rows, or by BG/NBD + Gamma-Gamma from orders. */
export function gradeClv(inputs: Inputs, scheme: ClvScheme, options: GradeOptions): Result<Grades> {
  return scheme.model === 'simple' ? gradeSimple(inputs, scheme) : gradeForecast(inputs, scheme, options);
}

const missing = (need: string): Result<never> => ({ ok: false, issues: [{ code: 'column-missing', need }] });

function gradeSimple(inputs: Inputs, scheme: ClvScheme): Result<Grades> {
  const average = inputs.columnOf('average-order');
  const frequency = inputs.columnOf('frequency');
  if (!average) return missing('average-order');
  if (!frequency) return missing('frequency');
  const { included } = inputs.table;
  const clv = average.numbers.map((order, row) => {
    if (included[row] === 0) return NaN;
    const margin = yearlyMargin(order, frequency.numbers[row] as number, scheme.margin);
    return simpleClv(margin, { ...scheme, years: scheme.horizon });
  });
  const absent = (row: number): string[] =>
    [average, frequency]
      .filter((column) => !Number.isFinite(column.numbers[row]))
      .map((column) => column.header);
  return tiered(scheme, { clv, included, extras: [], absent });
}

function gradeForecast(inputs: Inputs, scheme: ClvScheme, { asOf }: GradeOptions): Result<Grades> {
  const orders = ordersOf(inputs);
  if (!orders.ok) return orders;
  const history = purchaseHistory(orders.value, asOf);
  const months = Math.max(1, Math.round((scheme.horizon ?? 1) * 12));
  const found = forecast(history, {
    months,
    monthlyDiscount: monthlyRate(scheme.discount),
    margin: scheme.margin,
  });
  if (!found.ok) return found;
  const { alive, purchases, spend, naive, clv } = found.value;
  const extras: ExtraColumn[] = [
    { key: 'alive', values: alive },
    { key: 'purchases', values: purchases },
    { key: 'naive', values: naive },
    { key: 'spend', values: spend },
  ];
  const included = new Uint8Array(clv.length).fill(1);
  const graded = tiered(scheme, { clv, included, extras, absent: () => [] });
  if (!graded.ok) return graded;
  const note = holdoutNote(orders.value, history);
  const issues = note ? [...graded.value.issues, note] : graded.value.issues;
  return { ok: true, value: { ...graded.value, issues, customers: history.customers, asOf: history.end } };
}

function ordersOf(inputs: Inputs): Result<HistoryOrders> {
  const customer = inputs.columnOf('customer')?.texts;
  const date = inputs.columnOf('date');
  const amount = inputs.columnOf('amount');
  if (!customer) return missing('customer');
  if (!date) return missing('date');
  if (!amount) return missing('amount');
  const { included } = inputs.table;
  return { ok: true, value: { customer, date: date.numbers, amount: amount.numbers, included } };
}

interface Valued {
  readonly clv: Float64Array;
  readonly included: Uint8Array;
  readonly extras: readonly ExtraColumn[];
  /** Headers of the columns in which a row has no value. */
  readonly absent: (row: number) => readonly string[];
}

function tiered(scheme: ClvScheme, { clv, included, extras, absent }: Valued): Result<Grades> {
  const cuts = tierCuts(scheme.tiering, scheme.tiers, clv);
  if (!cuts.ok) return { ok: false, issues: [{ code: 'total-not-positive', column: 'CLV' }] };
  const tier = assignTiers(clv, cuts.value, included);
  const issues: Issue[] = [];
  tier.forEach((at, row) => {
    if (at === PENDING) issues.push({ code: 'pending', row, missing: absent(row) });
  });
  return {
    ok: true,
    value: { score: clv, tier, extras: [...extras, { key: 'clv', values: clv }], issues, value: clv },
  };
}
