import type { Result, Scheme } from '../engine/index.ts';
import { allWordsOf } from '../locales/all-words.ts';
import { schemeWordsOf } from '../locales/scheme-words.ts';
import type { AppParts } from './app.ts';
import { schemeNow } from './scheme-sheet.ts';
import type { SheetDocument } from './sheet-document.ts';
import { scorecardSheet } from './sheets/scorecard-sheet.ts';
import type { Run, Written } from './workbook.ts';

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

/** The scorecard sheet in the language of now. */
export function schemeDocument({ locale }: AppParts, scheme: Scheme, activate: boolean): SheetDocument {
  const language = locale();
  return scorecardSheet({
    scheme,
    words: allWordsOf(language),
    schemeWords: schemeWordsOf(language),
    activate,
  });
}
