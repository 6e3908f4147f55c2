import { fingerprint, schemeFromCells, type Cells, type Result, type Scheme } from '../engine/index.ts';
import { SCHEME_WORDS, schemeWordsOf } from '../locales/scheme-words.ts';
import { wordsOf } from '../locales/words.ts';
import type { AppParts } from './app.ts';
import type { SheetDocument } from './sheet-document.ts';
import { SCHEME_TABLES, scorecardSheet } from './sheets/scorecard-sheet.ts';
import type { Run, Workbook, Written } from './workbook.ts';

/** The scheme as it stands on the scorecard sheet, in whatever language it was written; null where there is none. */
export async function readScheme(workbook: Workbook): Promise<Result<Scheme | null>> {
  const tables = await workbook.readTables(SCHEME_TABLES);
  if (!tables.ok) return tables;
  const none = SCHEME_TABLES.every((name) => (tables.value.get(name) ?? null) === null);
  return none ? { ok: true, value: null } : schemeFromCells(tables.value, SCHEME_WORDS);
}

/** What the scorecard sheet should still hold when it is written: a fingerprint, null = no sheet; absent = whatever is there. */
interface Expected {
  readonly expected: string | null | undefined;
  readonly run: Run;
}

/** Writes the scheme to the scorecard sheet, made where missing; refused when somebody has changed the sheet since it was read. */
export async function saveScheme(
  app: AppParts,
  scheme: Scheme,
  { expected, run }: Expected,
): Promise<Result<Written>> {
  const now = expected === undefined ? null : await schemeNow(app.workbook, [], run);
  if (now !== null && !now.ok) return now;
  if (now !== null && now.value.fingerprint !== expected)
    return { ok: false, issues: [{ code: 'scheme-changed' }] };
  const documents = [schemeDocument(app, scheme, true)];
  return app.workbook.write({ source: null, witness: null, columns: [], documents, memory: null }, run);
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

/** The scorecard sheet in the language of now. */
export function schemeDocument({ locale }: AppParts, scheme: Scheme, activate: boolean): SheetDocument {
  const language = locale();
  return scorecardSheet({ scheme, words: wordsOf(language), schemeWords: schemeWordsOf(language), activate });
}
