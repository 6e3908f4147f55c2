import { LEFT_OUT, type Graded } from '../../engine/index.ts';
import type { Computed } from '../preview.ts';

/** The value of every subject that takes part; totals and blank rows among the data are none. Null when no value is known. */
export function valuesOf({ value, tier }: Graded): Float64Array | null {
  if (value === null || !tier.includes(LEFT_OUT)) return value;
  return value.filter((_one, row) => tier[row] !== LEFT_OUT);
}

/** A number for every subject by what it stands for: from the results, else from the column mapped to it; null when neither has it. */
export function measureOf(key: string, { graded, read, mapping }: Computed): Float64Array | null {
  const extra = graded.extras.find((one) => one.key === key);
  if (extra !== undefined)
    return Float64Array.from(extra.values, (value) => (typeof value === 'number' ? value : NaN));
  const index = mapping.find((match) => match.key === key)?.column ?? null;
  const column = read.table.columns.find((one) => one.index === index);
  if (graded.customers !== null || column === undefined) return null;
  return column.numbers.map((value, row) => (graded.tier[row] === LEFT_OUT ? NaN : value));
}

/** Names of the subjects, row by row. */
export function namesOf(computed: Computed): readonly string[] {
  const { graded, read } = computed;
  return graded.customers ?? writtenNames(computed) ?? read.witness.cells.map((cell) => String(cell ?? ''));
}

/** The subject of a data row: the row itself, or of an order its customer; null where the row names none. */
export function subjectAt(row: number, computed: Computed): number | null {
  const { graded } = computed;
  if (graded.customers === null) return row < graded.count ? row : null;
  const subject = graded.customers.indexOf(writtenNames(computed)?.[row] ?? '');
  return subject === -1 ? null : subject;
}

/** The first data row that names a customer; null where none does. */
export function rowOf(customer: string, computed: Computed): number | null {
  const row = (writtenNames(computed) ?? []).indexOf(customer);
  return row === -1 ? null : row;
}

/** What stands in the column of customers, row by row; null without one. */
function writtenNames({ read, mapping }: Computed): readonly string[] | null {
  const index = mapping.find(({ key }) => key === 'customer')?.column ?? null;
  return read.table.columns.find((one) => one.index === index)?.texts ?? null;
}
