import type { Mapping, Result, Scheme, Table } from '../engine/index.ts';
import { lastList } from './earlier/last-list.ts';
import type { Run, Source, Workbook } from './workbook.ts';

/** Scores of the last run by customer, when the scheme keeps them for customers with blanks (domain C7 iv); else null. */
export async function previousScores(
  workbook: Workbook,
  {
    source,
    scheme,
    mapping,
  }: { readonly source: Source; readonly scheme: Scheme; readonly mapping: Mapping },
  { table, run }: { readonly table: Table; readonly run: Run },
): Promise<Result<ReadonlyMap<string, number> | null>> {
  const keeps = scheme.method === 'scorecard' && scheme.missing.kind === 'keep-last';
  if (!keeps || source.memory === null) return { ok: true, value: null };
  const last = await lastList(workbook, source, { keys: ['score'], run });
  if (!last.ok) return last;
  const at = mapping.find(({ key }) => key === 'customer')?.column ?? null;
  const here = table.columns.find(({ index }) => index === at)?.texts ?? [];
  const customers = last.value.customers ?? here;
  const scores = last.value.cells.get('score') ?? [];
  const known = customers.flatMap((customer, row): [string, number][] => {
    const score = scores[row];
    return typeof score === 'number' ? [[customer, score]] : [];
  });
  return { ok: true, value: new Map(known) };
}
