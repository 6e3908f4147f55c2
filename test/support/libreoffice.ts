import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where LibreOffice is installed; undefined where it is not. */
export const SOFFICE = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
].find(existsSync);

/** A workbook as LibreOffice saves it after opening it. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const [saved] = allThroughLibreOffice([bytes]);
  if (saved === undefined) throw new Error('LibreOffice saved nothing.');
  return saved;
}

/** Several workbooks by one start of LibreOffice, which is most of the time. */
export function allThroughLibreOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const names = files.map((_bytes, at) => `in${String(at)}.xlsx`);
    files.forEach((bytes, at) => {
      writeFileSync(join(folder, names[at] ?? ''), bytes);
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const sources = names.map((name) => join(folder, name));
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...sources];
    execFileSync(SOFFICE ?? '', args, { stdio: 'ignore', timeout: 90_000 });
    return names.map((name) => new Uint8Array(readFileSync(join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
