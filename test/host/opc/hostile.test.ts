import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../../src/host/formula/calculator.ts';
import { CellError } from '../../../src/host/model/scalar.ts';
import { openWorkbook } from '../../../src/host/opc/open-workbook.ts';
import { excelMade } from './support/foreign/excel-made.ts';
import { fileWith, open, worksheet, zipOf } from './support/xlsx.ts';

const SAMPLE = new Uint8Array(
  readFileSync(new URL('../../../samples/customers.zh-CN.xlsx', import.meta.url)),
);

function codeOf(bytes: Uint8Array): string {
  const opened = openWorkbook(bytes, 'x.xlsx');
  return opened.ok ? 'ok' : opened.problem.code;
}

function compoundFile(text: string): Uint8Array {
  const inner = new Uint8Array(1024);
  inner.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...text].forEach((letter, index) => (inner[512 + 2 * index] = letter.charCodeAt(0)));
  return inner;
}

/** The packing of an `.xlsb`, whose parts are no XML. */
function binaryWorkbook(): Uint8Array {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const rel = `<Relationship Id="rId1" Type="${kind}" Target="xl/workbook.bin"/>`;
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipOf({
    '_rels/.rels': `<Relationships xmlns="${namespace}">${rel}</Relationships>`,
    'xl/workbook.bin': '\u0001\u0000',
  });
}

/** A workbook whose sheet unpacks to far more than the directory claims. */
function lyingBomb(): Uint8Array {
  const bytes = fileWith(worksheet(`<!--${'x'.repeat(20_000_000)}--><sheetData/>`));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

describe('files that cannot be opened', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'Empty'],
    ['text', strToU8('id,name\n1,a'), 'TextTable'],
    ['a text of one line', strToU8('not a workbook, but a sentence'), 'NotAZip'],
    ['a PDF', strToU8('%PDF-1.7\n1,2\n'), 'NotAZip'],
    [
      'a page of HTML',
      strToU8('\ufeff<html xmlns:x="urn:x"><table><tr><td>1</td></tr></table>'),
      'OtherKind',
    ],
    ['an XML table', strToU8('<?xml version="1.0"?>\n<Workbook/>'), 'OtherKind'],
    ['a flat OpenDocument', strToU8('<?xml version="1.0"?>\n<office:document/>'), 'OtherKind'],
    [
      'an OpenDocument',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'OtherKind',
    ],
    ['a binary workbook', binaryWorkbook(), 'OtherKind'],
    ['a binary .xls', compoundFile('Workbook'), 'OldFormat'],
    ['a password', compoundFile('EncryptedPackage'), 'Encrypted'],
    ['a zip of other things', zipOf({ 'a.txt': 'hello' }), 'NotAWorkbook'],
    ['half a file', SAMPLE.subarray(0, SAMPLE.length / 2), 'NotAZip'],
    ['broken XML', fileWith(worksheet('<sheetData><row>')), 'BadXml'],
    ['a DTD', fileWith(`<!DOCTYPE a [<!ENTITY b "c">]>${worksheet('<sheetData/>')}`), 'ForbiddenXml'],
    [
      'an unknown entity',
      fileWith(worksheet('<sheetData><row r="1"><c r="A1"><v>&lol;</v></c></row></sheetData>')),
      'BadXml',
    ],
    [
      'a cell outside of any sheet',
      fileWith(worksheet('<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>')),
      'BadXml',
    ],
    [
      'a row outside of any sheet',
      fileWith(worksheet('<sheetData><row r="9999999"/></sheetData>')),
      'BadXml',
    ],
    [
      'an array formula over the whole sheet',
      fileWith(
        worksheet(
          '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c></row></sheetData>',
        ),
      ),
      'TooLarge',
    ],
    [
      'more elements than memory holds',
      fileWith(worksheet(`<a>${'<b/>'.repeat(1_000_001)}</a>`)),
      'TooLarge',
    ],
    [
      'a long formula shared by many cells',
      fileWith(
        worksheet(
          `<sheetData><row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A30000">"${'x'.repeat(8_000)}"</f></c></row>` +
            `<row r="2">${'<c><f t="shared" si="0"/></c>'.repeat(16_000)}</row>`.repeat(2) +
            '</sheetData>',
        ),
      ),
      'TooLarge',
    ],
    [
      'a part that leads out',
      fileWith(worksheet('<sheetData/>'), { 'xl/../../../.profile': 'x' }),
      'Damaged',
    ],
    ['a part on a drive', fileWith(worksheet('<sheetData/>'), { 'C:\\x.bat': 'x' }), 'Damaged'],
    [
      'two parts of one name',
      fileWith(worksheet('<sheetData/>'), { 'XL/Workbook.xml': '<workbook/>' }),
      'Damaged',
    ],
    ['endless nesting', fileWith(worksheet('<a>'.repeat(100_000))), 'BadXml'],
  ])('%s', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('stops a part that unpacks to more than it claims', () => {
    expect(codeOf(lyingBomb())).toBe('Damaged');
  });

  it('refuses a file that claims to unpack to more than half a gigabyte', () => {
    const bytes = zipOf({ 'xl/workbook.xml': 'x' });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(codeOf(bytes)).toBe('TooLarge');
  });

  it('opens a sheet with one cell at the far corner without going through all between', () => {
    expect(
      codeOf(
        fileWith(worksheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')),
      ),
    ).toBe('ok');
  });

  it('opens a chart that remembers more values than elements may be kept, and knows its series', () => {
    const parts = unzipSync(excelMade({ date1904: false, table: true }));
    const chart = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
    const remembering = (points: number): string =>
      chart
        .replace(
          '</c:trendline>',
          '$&<c:tx><c:strRef><c:f>A1</c:f><c:strCache><c:pt idx="0"><c:v>Sales</c:v></c:pt></c:strCache></c:strRef></c:tx>',
        )
        .replace(
          '</c:numRef>',
          `<c:numCache>${'<c:pt><c:v>1</c:v></c:pt>'.repeat(points)}</c:numCache></c:numRef>`,
        );
    const charts = (text: string): unknown =>
      open(zipSync({ ...parts, 'xl/charts/chart1.xml': strToU8(text) }))
        .sheets.flatMap((sheet) => sheet.charts)
        .map(({ title, series }) => [title, series.map(({ name, valuesRef }) => [name, valuesRef])]);
    expect(charts(remembering(500_001))).toEqual(charts(remembering(1)));
    expect(JSON.stringify(charts(remembering(1)))).toContain('["Sales","Rates!$A$1:$A$4"]');
  });

  it('refuses two sheets in one part, which would be read as often as it is named', () => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets></workbook>';
    expect(codeOf(fileWith(worksheet('<sheetData/>'), { 'xl/workbook.xml': workbook }))).toBe('BadXml');
  });

  it('refuses one table for two sheets, which would be read as often as it is named', () => {
    const list = (inner: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rel = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`;
    const sheet = worksheet(
      `<sheetData/><tableParts><tablePart xmlns:r="${type}" r:id="rId1"/></tableParts>`,
    );
    const table = list(rel('rId1', 'table', '../tables/table1.xml'));
    const bytes = fileWith(sheet, {
      'xl/workbook.xml': `<workbook xmlns:r="${type}"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': list(
        rel('rId1', 'worksheet', 'worksheets/sheet1.xml') + rel('rId2', 'worksheet', 'worksheets/sheet2.xml'),
      ),
      'xl/worksheets/sheet2.xml': sheet,
      'xl/worksheets/_rels/sheet1.xml.rels': table,
      'xl/worksheets/_rels/sheet2.xml.rels': table,
      'xl/tables/table1.xml':
        '<table ref="A1:A2" displayName="T"><tableColumns><tableColumn id="1" name="a"/></tableColumns></table>',
    });
    expect(codeOf(bytes)).toBe('BadXml');
  });

  it('reads columns that are named again and again once', () => {
    const all = '<col min="1" max="16384" width="9" customWidth="1"/>';
    expect(codeOf(fileWith(worksheet(`<cols>${all.repeat(20_000)}</cols><sheetData/>`)))).toBe('ok');
  });

  it('gives an error for sums over more than memory holds, and for a LAMBDA without end', () => {
    const formulas = [
      'SUM(B1:XFD1048576)',
      '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.g,_xlpm.g(_xlpm.g)),_xlpm.f(_xlpm.f))',
    ];
    const cells = formulas.map((it, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>${it}</f></c></row>`);
    const last = '<row r="1048576"><c r="XFD1048576"><v>4</v></c></row>';
    const opened = openWorkbook(
      fileWith(worksheet(`<sheetData>${cells.join('')}${last}</sheetData>`)),
      'x.xlsx',
    );
    if (!opened.ok) throw new Error(opened.problem.code);
    createCalculator(opened.workbook);
    const sheet = opened.workbook.sheets[0];
    expect([0, 1].map((row) => sheet?.cells.value(row, 0))).toEqual([
      new CellError('#NUM!'),
      new CellError('#NUM!'),
    ]);
  });

  it('gives an error, or what comes out, for formulas nested and long beyond any stack', () => {
    const formulas = [
      `${'IF('.repeat(2_000)}1${')'.repeat(2_000)}`,
      `1${'+1'.repeat(4_000)}`,
      `${'-'.repeat(8_000)}1`,
      `{${'1,'.repeat(20_000)}1}`,
      `'${"''".repeat(50_000)}`,
    ];
    const cells = formulas.map((it, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>${it}</f></c></row>`);
    const opened = openWorkbook(fileWith(worksheet(`<sheetData>${cells.join('')}</sheetData>`)), 'x.xlsx');
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(() => createCalculator(opened.workbook)).not.toThrow();
    const values = formulas.map((_it, row) => opened.workbook.sheets[0]?.cells.value(row, 0));
    expect(values.filter((value) => value === null)).toEqual([]);
  });

  it('gives an error for names that use one another twice, a million million times in all', () => {
    const names = Array.from(
      { length: 40 },
      (_none, i) =>
        `<definedName name="twice${String(i + 1)}">twice${String(i)}+twice${String(i)}</definedName>`,
    );
    const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="twice0">1</definedName>${names.join('')}</definedNames></workbook>`;
    const cells = ['twice10', 'twice40'].map((it, at) => `<c r="${'AB'.charAt(at)}1"><f>${it}</f></c>`);
    const sheet = worksheet(`<sheetData><row r="1">${cells.join('')}</row></sheetData>`);
    const opened = openWorkbook(fileWith(sheet, { 'xl/workbook.xml': workbook }), 'x.xlsx');
    if (!opened.ok) throw new Error(opened.problem.code);
    createCalculator(opened.workbook);
    const [first] = opened.workbook.sheets;
    expect([0, 1].map((column) => first?.cells.value(0, column))).toEqual([1024, new CellError('#NUM!')]);
  });

  it('never throws on truncated bytes', () => {
    fc.assert(
      fc.property(fc.nat(SAMPLE.length - 1), (length) => codeOf(SAMPLE.subarray(0, length)) !== 'ok'),
      { numRuns: 200 },
    );
  });

  it('never throws on changed bytes', () => {
    const change = fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = SAMPLE.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(typeof codeOf(bytes)).toBe('string');
      }),
      { numRuns: 80 },
    );
  });

  it('never throws on changed XML', () => {
    const text = worksheet(
      '<cols><col min="1" max="3" width="9"/></cols><sheetData><row r="1"><c r="A1" t="s" s="4"><f t="shared" si="0" ref="A1:B2">A1+1</f><v>1</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    );
    const edit = fc.tuple(
      fc.nat(text.length - 1),
      fc.constantFrom('<', '>', '"', '/', '9', '-', ' ', '\u0000', 'é', '&', ''),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let changed = text;
        for (const [at, put] of edits) changed = changed.slice(0, at) + put + changed.slice(at + 1);
        expect(typeof codeOf(fileWith(changed))).toBe('string');
      }),
      { numRuns: 250 },
    );
  });
});
