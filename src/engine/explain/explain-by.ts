import type { GradedRows, GradeOptions } from '../graded.ts';
import { inputsOf, type Inputs } from '../mapping/inputs.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import type { Table } from '../table/table.ts';
import { NO_REASONS, type ExplainedPart, type Explanation, type Note, type Reasons } from './explanation.ts';

/** A run as it was graded, to be explained. */
export interface Run {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly scheme: Scheme;
  readonly graded: GradedRows;
  readonly options: GradeOptions;
}

/** The reasons of a row by one method; `tier` is the computed tier's index. */
export type ExplainRow = (row: number, tier: number) => Reasons;

/** Prepares a run once; then each row is explained by a few look-ups, so whole columns of reasons are affordable. */
export function* explainBy(
  run: Run,
  method: (inputs: Inputs, graded: GradedRows) => Steps<ExplainRow>,
): Steps<(row: number) => Explanation> {
  const { graded, options } = run;
  const inputs = inputsOf(run.table, run.mapping);
  const reasonsOf = yield* method(inputs, graded);
  const computed = graded.computed ?? graded.tier;
  const nameOf = (at: number): string | null => graded.tiers[at]?.name ?? null;
  return (row) => {
    const at = graded.tier[row] ?? -1;
    const reasons = at >= -1 ? reasonsOf(row, computed[row] ?? -1) : NO_REASONS;
    const customer = graded.customers?.[row] ?? inputs.customerAt(row);
    const score = graded.score?.[row] ?? NaN;
    const tier = graded.tiers[at];
    return {
      row,
      customer,
      tier: nameOf(at),
      computed: nameOf(computed[row] ?? -1),
      score: Number.isNaN(score) ? null : score,
      strategy: tier?.strategy ?? '',
      responseDays: tier?.responseDays ?? null,
      ...reasons,
      parts: reasons.parts.map((part) => (isUnread(inputs, part, row) ? { ...part, unread: true } : part)),
      notes: [...reasons.notes, ...overrideNotes(options, customer)],
    };
  };
}

function isUnread(inputs: Inputs, { key, value }: ExplainedPart, row: number): boolean {
  return value === null && inputs.columnOf(key)?.unread?.has(row) === true;
}

function overrideNotes({ overrides }: GradeOptions, customer: string | null): readonly Note[] {
  const override = overrides?.get(customer ?? '');
  return override ? [{ kind: 'overridden', ...override }] : [];
}
