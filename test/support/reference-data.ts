import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Answers computed by other software, beside the checkout. */
export const REFERENCE_FOLDER = join(import.meta.dirname, '../../../shared/data');

/** Whether the reference data lie beside the checkout; without them the tests that need them are skipped and say so. */
export const HAS_REFERENCE_DATA = existsSync(REFERENCE_FOLDER);

/** Added to the title of a test that needs the reference data. */
export const NEEDS_DATA = HAS_REFERENCE_DATA
  ? ''
  : ' (skipped: the reference data are not beside this checkout)';

/** A reference file as records by header; quotes as in RFC 4180. */
export function referenceRows(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readFileSync(join(REFERENCE_FOLDER, name), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map(fields);
  return rows.map((row) => Object.fromEntries(head.map((header, i) => [header, row[i] ?? ''])));
}

function fields(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}
