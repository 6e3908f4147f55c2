import { fingerprint, schemeFromCells, type Cells, type Result, type Scheme } from '../engine/index.ts';
import { SCHEME_WORDS } from '../locales/scheme-words.ts';
import { SCHEME_TABLES } from './sheets/table-names.ts';
import type { Run, Workbook } from './workbook.ts';

/** The scheme as it stands on the scorecard sheet, in whatever language it was written; null where there is none. */
export async function readScheme(workbook: Workbook): Promise<Result<Scheme | null>> {
  const tables = await workbook.readTables(SCHEME_TABLES);
  if (!tables.ok) return tables;
  const none = SCHEME_TABLES.every((name) => (tables.value.get(name) ?? null) === null);
  return none ? { ok: true, value: null } : schemeFromCells(tables.value, SCHEME_WORDS);
}

/** The scorecard of the workbook by its fingerprint, and other tables read in the same go. */
export interface SchemeNow {
  /** Null where there is no scorecard sheet, `""` where it cannot be read. */
  readonly fingerprint: string | null;
  readonly others: ReadonlyMap<string, Cells | null>;
}

/** What the workbook holds before a run writes its sheets. */
export async function schemeNow(
  workbook: Workbook,
  others: readonly string[],
  run: Run,
): Promise<Result<SchemeNow>> {
  const tables = await workbook.readTables([...SCHEME_TABLES, ...others], run);
  if (!tables.ok) return tables;
  const none = SCHEME_TABLES.every((name) => (tables.value.get(name) ?? null) === null);
  const scheme = none ? null : schemeFromCells(tables.value, SCHEME_WORDS);
  const print = scheme === null ? null : scheme.ok ? fingerprint(scheme.value) : '';
  return { ok: true, value: { fingerprint: print, others: tables.value } };
}
