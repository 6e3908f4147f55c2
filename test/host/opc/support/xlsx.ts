import { strToU8, unzipSync, zipSync } from 'fflate';

import { createBlankWorkbook } from '../../../../src/host/model/create.ts';
import type { Sheet } from '../../../../src/host/model/sheet.ts';
import type { Workbook } from '../../../../src/host/model/workbook.ts';
import { openWorkbook } from '../../../../src/host/opc/open-workbook.ts';
import { saveWorkbook } from '../../../../src/host/opc/save-workbook.ts';

/** Opens or fails the test with the problem. */
export function open(bytes: Uint8Array): Workbook {
  const opened = openWorkbook(bytes, 'test.xlsx');
  if (!opened.ok)
    throw new Error(`${opened.problem.code} ${opened.problem.part ?? ''}: ${opened.problem.detail}`);
  return opened.workbook;
}

export function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** A workbook with these cells from A1; texts that begin with `=` are formulas. */
export function book(rows: readonly (readonly (string | number | boolean | null)[])[]): Workbook {
  const workbook = createBlankWorkbook();
  const { cells } = firstSheet(workbook);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === 'string' && value.startsWith('=')) cells.setFormula(r, c, value);
      else cells.setValue(r, c, value);
    }),
  );
  return workbook;
}

export function reopened(workbook: Workbook): Workbook {
  return open(saveWorkbook(workbook));
}

/** Names of parts that differ in content, came or went. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names
    .filter((name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) !== 0)
    .sort();
}

export function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** A hand-written file: parts by name. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The least file around one worksheet part; more parts may be given. */
export function fileWith(sheet: string, more: Readonly<Record<string, string>> = {}, rels = ''): Uint8Array {
  const list = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': list(`<Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': list(
      `<Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>${rels}`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
}

export function worksheet(inner: string): string {
  return `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
}
