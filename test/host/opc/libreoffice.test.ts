import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { saveWorkbook } from '../../../src/host/opc/save-workbook.ts';
import { everything } from './support/everything.ts';
import { changedParts, firstSheet, open } from './support/xlsx.ts';

const SOFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(
  existsSync,
);
const folder = mkdtempSync(join(tmpdir(), 'opc-'));

/** A file as LibreOffice saves it after opening it. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const source = join(folder, 'in.xlsx');
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    SOFFICE ?? '',
    [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), source],
    { stdio: 'ignore', timeout: 90_000 },
  );
  return new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx')));
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('LibreOffice', () => {
  it.skipIf(SOFFICE === undefined)(
    'opens what we save with every value and chart, and we open what it saves (skipped where soffice is not installed)',
    () => {
      const theirs = throughLibreOffice(saveWorkbook(everything()));
      const workbook = open(theirs);
      const sheet = firstSheet(workbook);
      const before = firstSheet(everything());
      before.cells.visit({ row: 0, column: 0, rows: 4, columns: 4 }, (row, column, value) => {
        expect(sheet.cells.value(row, column)).toBe(value);
      });
      expect(sheet.charts.map(({ type }) => type)).toEqual(before.charts.map(({ type }) => type));
      expect(
        sheet.charts[0]?.series.map(({ fill, points }) => [fill, [...points.values()].map((it) => it.fill)]),
      ).toEqual([
        [null, []],
        [expect.anything(), ['#7030A0', '#0070C0', '#00B050']],
      ]);
      expect(sheet.tables.map(({ name }) => name)).toEqual(['Tiers']);
      expect(sheet.merges).toEqual(before.merges);
      expect(changedParts(theirs, saveWorkbook(workbook))).toEqual([]);
      sheet.cells.setValue(1, 2, 17);
      expect(changedParts(theirs, saveWorkbook(workbook))).toEqual(['xl/worksheets/sheet1.xml']);
    },
    120_000,
  );
});
