import type { ExtraColumn, GradeOptions } from '../graded.ts';
import { PENDING } from '../graded.ts';
import type { Grades } from '../grades.ts';
import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Result } from '../result.ts';
import { type DatedAmounts, incompleteOrders, lateOrders, withoutPurchases } from '../rfm/order-rows.ts';
import type { ClvScheme } from '../scheme/scheme.ts';
import { atEachRow, type Steps } from '../steps.ts';
import type { Column } from '../table/table.ts';
import { assignTiers } from '../tiers/assign-tiers.ts';
import { tierCuts } from '../tiers/tier-cuts.ts';
import { monthlyRate } from './discounted-clv.ts';
import { type Forecast, forecast } from './forecast.ts';
import { holdoutNote } from './holdout.ts';
import { type HistoryOrders, type PurchaseHistory, purchaseHistory } from './purchase-history.ts';
import { clvOfCustomer } from './simple-clv.ts';

/** Lifetime value (domain C9, C10) and tiers by it: by formula from customer rows, or by BG/NBD + Gamma-Gamma from orders. */
export function* gradeClv(inputs: Inputs, scheme: ClvScheme, options: GradeOptions): Steps<Result<Grades>> {
  return scheme.model === 'simple'
    ? yield* gradeSimple(inputs, scheme)
    : yield* gradeForecast(inputs, scheme, options);
}

const missing = (need: string): Result<never> => ({ ok: false, issues: [{ code: 'column-missing', need }] });

function* gradeSimple(inputs: Inputs, scheme: ClvScheme): Steps<Result<Grades>> {
  const average = inputs.columnOf('average-order');
  const frequency = inputs.columnOf('yearly-frequency');
  if (!average) return missing('average-order');
  if (!frequency) return missing('yearly-frequency');
  const { included } = inputs.table;
  const { margin } = scheme;
  const assumed = { ...scheme, years: scheme.horizon };
  const clv = new Float64Array(included.length).fill(NaN);
  yield* atEachRow(clv.length, (row) => {
    if (included[row] === 0) return;
    const [averageOrder, ordersPerYear] = [average.numbers[row] as number, frequency.numbers[row] as number];
    clv[row] = clvOfCustomer({ averageOrder, ordersPerYear, margin }, assumed);
  });
  const graded = tiered(scheme, { clv, included, extras: [] });
  if (!graded.ok) return graded;
  return { ok: true, value: { ...graded.value, issues: pendingRows(graded.value.tier, average, frequency) } };
}

/** Rows without a value, each with the columns that lack it; a number of purchases below zero is none. */
function pendingRows(tier: Int16Array, average: Column, frequency: Column): readonly Issue[] {
  const issues: Issue[] = [];
  tier.forEach((at, row) => {
    if (at !== PENDING) return;
    if ((frequency.numbers[row] as number) < 0)
      issues.push({ code: 'not-finite', row, column: frequency.header });
    const lacking = [average, frequency].filter(
      (column) => !((column.numbers[row] as number) >= (column === frequency ? 0 : -Infinity)),
    );
    issues.push({ code: 'pending', row, missing: lacking.map(({ header }) => header) });
  });
  return issues;
}

function* gradeForecast(inputs: Inputs, scheme: ClvScheme, { asOf }: GradeOptions): Steps<Result<Grades>> {
  const orders = ordersOf(inputs);
  if (!orders.ok) return orders;
  const log = historyOrders(orders.value);
  const history = yield* purchaseHistory(log, asOf);
  if (history.customers.length === 0)
    return { ok: false, issues: withoutPurchases(orders.value, { from: null, to: null, asOf }) };
  yield;
  const months = Math.round((scheme.horizon ?? 1) * 12);
  const found = yield* forecast(history, {
    months,
    monthlyDiscount: monthlyRate(scheme.discount),
    margin: scheme.margin,
  });
  if (!found.ok) return found;
  yield;
  const { customers, end } = history;
  const { clv } = found.value;
  const graded = tiered(scheme, {
    clv,
    included: new Uint8Array(clv.length).fill(1),
    extras: extrasOf(found.value),
  });
  if (!graded.ok) return graded;
  yield;
  const note = yield* holdoutNote(log, history);
  yield;
  const uncounted = uncountedOrders(orders.value, history, asOf);
  const issues = [...uncounted, ...(note ? [note] : [])];
  return { ok: true, value: { ...graded.value, issues, customers, asOf: end } };
}

function extrasOf({ alive, purchases, spend, naive }: Forecast): readonly ExtraColumn[] {
  return [
    { key: 'alive', values: alive },
    { key: 'purchases', values: purchases },
    { key: 'naive', values: naive },
    { key: 'spend', values: spend },
  ];
}

/** The columns of orders as they were read. */
interface OrderColumns extends DatedAmounts {
  readonly customer: readonly string[];
}

function ordersOf(inputs: Inputs): Result<OrderColumns> {
  const customer = inputs.columnOf('customer')?.texts;
  const date = inputs.columnOf('date');
  const amount = inputs.columnOf('amount');
  if (!customer) return missing('customer');
  if (!date) return missing('date');
  if (!amount) return missing('amount');
  return { ok: true, value: { customer, date, amount, included: inputs.table.included } };
}

function historyOrders({ customer, date, amount, included }: OrderColumns): HistoryOrders {
  return { customer, date: date.numbers, amount: amount.numbers, included };
}

/** Orders and customers that the history leaves out, each with its reason. */
function uncountedOrders(orders: OrderColumns, { idle }: PurchaseHistory, asOf: number | null): Issue[] {
  return [
    ...incompleteOrders(orders),
    ...lateOrders(orders, asOf),
    ...idle.map((customer): Issue => ({ code: 'no-purchase', customer })),
  ];
}

interface Valued {
  readonly clv: Float64Array;
  readonly included: Uint8Array;
  readonly extras: readonly ExtraColumn[];
}

function tiered(scheme: ClvScheme, { clv, included, extras }: Valued): Result<Grades> {
  const cuts = tierCuts(scheme.tiering, scheme.tiers, clv);
  if (!cuts.ok) return { ok: false, issues: [{ code: 'total-not-positive', column: 'CLV' }] };
  const tier = assignTiers(clv, cuts.value, included);
  return {
    ok: true,
    value: { score: clv, tier, extras: [...extras, { key: 'clv', values: clv }], issues: [], value: clv },
  };
}
