import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { newBook } from './book.ts';

const SOFFICE = '/usr/bin/soffice';
const reason = existsSync(SOFFICE) ? '' : ' (skipped: LibreOffice is not installed)';
if (reason !== '') console.warn(`formulas against LibreOffice${reason}`);

const DATA = [
  [3, 'pear'],
  [1, 'apple'],
  [7, 'fig'],
  [7, 'Apple'],
  [-2.5, 'kiwi'],
  [0, 'fig'],
  [12, 'plum'],
  [5, 'date'],
];
/** Numbers only; TEXT takes off the formats that LibreOffice gives to percents, dates and money. */
const FORMULAS = [
  'SUM(A1:A8)',
  'AVERAGE(A1:A8)',
  'MEDIAN(A1:A8)',
  'STDEV(A1:A8)',
  'VARP(A1:A8)',
  'PERCENTILE(A1:A8,0.3)',
  'QUARTILE(A1:A8,3)',
  'RANK(7,A1:A8)',
  'LARGE(A1:A8,2)',
  'SMALL(A1:A8,3)',
  'COUNTIF(A1:A8,">=3")',
  'COUNTIF(B1:B8,"a*")',
  'SUMIF(B1:B8,"fig",A1:A8)',
  'SUMIFS(A1:A8,A1:A8,">0",B1:B8,"<>fig")',
  'SUMPRODUCT((A1:A8>1)*A1:A8)',
  'VLOOKUP(7,A1:B8,1,FALSE)',
  'MATCH("fig",B1:B8,0)',
  'INDEX(A1:A8,4)',
  'ROUND(-2.5,0)',
  'ROUND(2.345,2)',
  'ROUNDUP(-1.21,1)',
  'MOD(-7,3)',
  'INT(-2.5)',
  'TRUNC(-2.57,1)',
  'CEILING(7.2,2)',
  'FLOOR(7.2,2)',
  '-2^2',
  '2^-1',
  'VALUE(TEXT(10%,"0.0000000000"))',
  '1+2*3-4/5',
  'LEN("a"&1.5)',
  'FIND("p","apple",3)',
  'LEN(TRIM("  a  b "))',
  'VALUE("12.5")',
  'VALUE(TEXT(DATE(2025,2,29),"0.0000000000"))',
  'EDATE(45688,1)',
  'EOMONTH(45688,1)',
  'WEEKDAY(45888,2)',
  'WEEKNUM(45888)',
  'YEARFRAC(45000,45888,0)',
  'YEARFRAC(45000,45888,3)',
  'DATEDIF(45000,45888,"m")',
  'NETWORKDAYS(45880,45900)',
  'VALUE(TEXT(PMT(0.05/12,60,10000),"0.0000000000"))',
  'NORMSDIST(1)',
  'CORREL(A1:A8,A1:A8)',
  'IF(A1>2,1,2)',
  'IFERROR(1/0,9)',
  'AND(A1>0,A2>0)*1',
  'CHOOSE(2,4,5,6)',
  'SUM(OFFSET(A1,1,0,3,1))',
  'SUM(INDIRECT("A2:A4"))',
  'SUBTOTAL(9,A1:A8)',
  'GEOMEAN(1,4,16)',
  'MODE(A1:A8)',
];

it.skipIf(reason !== '')(
  `gives the numbers of LibreOffice for ${FORMULAS.length} formulas${reason}`,
  () => {
    const book = newBook();
    book.write('A1:B8', DATA);
    book.write(
      `D1:D${FORMULAS.length}`,
      FORMULAS.map((formula) => [`=${formula}`]),
    );
    const ours = book.values(`D1:D${FORMULAS.length}`);
    const theirs = libreOffice();
    FORMULAS.forEach((formula, i) => {
      expect.soft(Number(ours[i]), `=${formula}`).toBeCloseTo(Number(theirs[i]), 8);
    });
  },
  120_000,
);

/** The same sheet calculated by LibreOffice, column D by row. */
function libreOffice(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbookFile());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      SOFFICE,
      [
        profile,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false',
        '--outdir',
        folder,
        join(folder, 'book.xlsx'),
      ],
      { stdio: 'ignore', timeout: 100_000 },
    );
    return readFileSync(join(folder, 'book.csv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[3] ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The least that is an .xlsx file. */
function workbookFile(): Uint8Array {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rows = FORMULAS.map((formula, i) => {
    const [number, text] = DATA[i] ?? [];
    const data =
      number === undefined
        ? ''
        : `<c r="A${i + 1}"><v>${number}</v></c><c r="B${i + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
    return `<row r="${i + 1}">${data}<c r="D${i + 1}"><f>${escape(formula)}</f></c></row>`;
  });
  const office = 'http://schemas.openxmlformats.org';
  const relation = (type: string, target: string): string =>
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const main = `${office}/spreadsheetml/2006/main`;
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relation('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relation('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
}
