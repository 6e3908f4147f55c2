import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Workbook } from '../../host/model/workbook.ts';
import { openCsv } from '../../host/opc/csv/open-csv.ts';
import type { DecimalMark } from '../../host/opc/csv/read-field.ts';
import { saveCsv } from '../../host/opc/csv/save-csv.ts';
import { openWorkbook } from '../../host/opc/open-workbook.ts';
import type { Opened } from '../../host/opc/problem.ts';
import { saveWorkbook } from '../../host/opc/save-workbook.ts';
import { fitColumns } from './fit-columns.ts';

/** Whether two paths are one file, links and case-insensitive disks included. */
export function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [first, second] = [statSync(a), statSync(b)];
  return first.ino === second.ino && first.dev === second.dev;
}

/** Whether a file can be written there. */
export function hasFolder(path: string): boolean {
  return existsSync(dirname(resolve(path)));
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Opens a workbook, or a text table with that mark before decimals; null when there is no such file, a string when the system does not let us read it. */
export function openFile(path: string, decimal: DecimalMark | null): Opened | string | null {
  if (!existsSync(path)) return null;
  const bytes = told(() => readFileSync(path));
  if (typeof bytes === 'string') return bytes;
  if (!isCsv(path)) return openWorkbook(bytes, basename(path));
  const opened = openCsv(bytes, basename(path), decimal);
  if (opened.ok) fitColumns(opened.workbook);
  return opened;
}

/** Saves the workbook, or of a text table its active sheet; a string is why the system does not let us. */
export function saveFile(path: string, workbook: Workbook): string | null {
  const bytes = isCsv(path) ? saveCsv(workbook) : saveWorkbook(workbook);
  return told(() => writeWhole(path, bytes)) ?? null;
}

/** Writes beside the file first, so that a disk that fills up does not cost the former one. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const former = statSync(path, { throwIfNoEntry: false });
  if (former !== undefined) accessSync(path, constants.W_OK);
  // A pipe has nothing to lose.
  if (former?.isFile() === false) return writeFileSync(path, bytes);
  const file = former === undefined ? path : realpathSync(path);
  const draft = join(dirname(file), `.tierwise-${String(process.pid)}.tmp`);
  try {
    writeFileSync(draft, bytes, { mode: former?.mode });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What the system answers, or the code of its refusal (`EACCES` …). */
function told<T>(ask: () => T): T | string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
    throw error;
  }
}

export function isCsv(path: string): boolean {
  return /\.csv$/iu.test(path);
}
