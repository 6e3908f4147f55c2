import { fingerprint, schemeFromCells, type Result, type Scheme } from '../engine/index.ts';
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
  if (expected !== undefined && (await fingerprintNow(app.workbook)) !== expected)
    return { ok: false, issues: [{ code: 'scheme-changed' }] };
  const documents = [schemeDocument(app, scheme, true)];
  return app.workbook.write({ source: null, witness: null, columns: [], documents, memory: null }, run);
}

/** Null where there is no sheet, `""` where it cannot be read. */
async function fingerprintNow(workbook: Workbook): Promise<string | null> {
  const now = await readScheme(workbook);
  if (!now.ok) return '';
  return now.value === null ? null : fingerprint(now.value);
}

/** The scorecard sheet for a workbook that has none; one that is there belongs to its people and stays. */
export async function missingSchemeSheet(
  app: AppParts,
  scheme: Scheme,
  run: Run,
): Promise<Result<readonly SheetDocument[]>> {
  const tables = await app.workbook.readTables(SCHEME_TABLES, run);
  if (!tables.ok) return tables;
  const taken = SCHEME_TABLES.some((name) => (tables.value.get(name) ?? null) !== null);
  return { ok: true, value: taken ? [] : [schemeDocument(app, scheme, false)] };
}

function schemeDocument({ locale }: AppParts, scheme: Scheme, activate: boolean): SheetDocument {
  const language = locale();
  return scorecardSheet({ scheme, words: wordsOf(language), schemeWords: schemeWordsOf(language), activate });
}
