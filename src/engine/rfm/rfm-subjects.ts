import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Result } from '../result.ts';
import type { RfmScheme } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import type { Column } from '../table/table.ts';
import { firstOrders, incompleteOrders, withoutPurchases } from './order-rows.ts';
import { rfmFromOrders } from './orders.ts';
import type { RfmColumns } from './rfm-scores.ts';

/** Who is scored: the table's rows, or the customers found in orders. */
export interface RfmSubjects extends RfmColumns {
  readonly customers: readonly string[] | null;
  readonly included: Uint8Array;
  /** The columns that recency, frequency and money are read from. */
  readonly headers: readonly [string, string, string];
  /** Recency was worked out from dates. */
  readonly dated: boolean;
  /** Excel serial, null when recency came as days. */
  readonly asOf: number | null;
  /** The table row that stands for a subject: its own, or its first order. */
  readonly rowOf: (subject: number) => number;
  readonly issues: readonly Issue[];
}

const missing = (need: string): Result<never> => ({ ok: false, issues: [{ code: 'column-missing', need }] });

/** One row a customer, recency as days or as the date of the last purchase (domain C1b). */
export function customerRows(inputs: Inputs, asOf: number | null): Result<RfmSubjects> {
  const recency = inputs.columnOf('recency');
  const frequency = inputs.columnOf('frequency');
  const monetary = inputs.columnOf('monetary');
  if (!recency) return missing('recency');
  if (!frequency) return missing('frequency');
  if (!monetary) return missing('monetary');
  const { included } = inputs.table;
  const days = daysOf(recency, included, asOf);
  return {
    ok: true,
    value: {
      ...days,
      frequency: kept(frequency.numbers, included),
      monetary: kept(monetary.numbers, included),
      customers: null,
      rowOf: (row) => row,
      included,
      headers: [recency.header, frequency.header, monetary.header],
    },
  };
}

function kept(numbers: Float64Array, included: Uint8Array): Float64Array {
  return included.includes(0) ? numbers.map((value, row) => (included[row] === 1 ? value : NaN)) : numbers;
}

type Days = Pick<RfmSubjects, 'recency' | 'asOf' | 'issues' | 'dated'>;

/** Dates become whole days before the as-of date, by default the latest of them; days in the future are listed and left unscored. */
function daysOf(column: Column, included: Uint8Array, asOf: number | null): Days {
  const values = kept(column.numbers, included);
  if (column.kind !== 'date') return { ...pastDays(values), asOf: null, dated: false };
  const end = Math.floor(asOf ?? values.reduce((latest, day) => (day > latest ? day : latest), -Infinity));
  const issues: Issue[] = [];
  const recency = values.map((day, row) => {
    if (!(Math.floor(day) > end)) return end - Math.floor(day);
    issues.push({ code: 'future-date', row, found: day });
    return NaN;
  });
  return { recency, asOf: end, issues, dated: true };
}

/** Days as they were given, less those below zero. */
function pastDays(values: Float64Array): Pick<Days, 'recency' | 'issues'> {
  if (!values.some((days) => days < 0)) return { recency: values, issues: [] };
  const issues: Issue[] = [];
  const recency = values.map((days, row) => {
    if (!(days < 0)) return days;
    issues.push({ code: 'negative-recency', row, found: days });
    return NaN;
  });
  return { recency, issues };
}

/** Customers found in orders. */
export function* orderRows(
  inputs: Inputs,
  scheme: RfmScheme,
  asOf: number | null,
): Steps<Result<RfmSubjects>> {
  const date = inputs.columnOf('date');
  const amount = inputs.columnOf('amount');
  const customer = inputs.columnOf('customer')?.texts;
  if (!customer) return missing('customer');
  if (!date) return missing('date');
  if (!amount) return missing('amount');
  const order = inputs.columnOf('order');
  const { included } = inputs.table;
  const found = yield* rfmFromOrders(
    { customer, date: date.numbers, amount: amount.numbers, order: order?.texts ?? null, included },
    { ...scheme, asOf },
  );
  if (found.customers.length === 0)
    return { ok: false, issues: withoutPurchases({ date, amount, included }, { ...scheme.window, asOf }) };
  return {
    ok: true,
    value: {
      ...found,
      included: new Uint8Array(found.customers.length).fill(1),
      rowOf: firstOrders({ customers: found.customers, texts: customer, included }),
      issues: [...incompleteOrders({ date, amount, included }), ...found.issues],
      dated: true,
      headers: [date.header, (order ?? date).header, amount.header],
    },
  };
}
