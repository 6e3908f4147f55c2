import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { saveWorkbook } from '../../../src/host/opc/save-workbook.ts';
import { everything } from './support/everything.ts';
import { problemsOf } from './support/ooxml/problems-of.ts';
import { partText } from './support/xlsx.ts';

const SAVED = saveWorkbook(everything());

/** The file with one place of one part changed. */
function broken(part: string, from: string, to: string): Uint8Array {
  const text = partText(SAVED, part);
  if (!text.includes(from)) throw new Error(`${part} has no ${from}`);
  return zipSync({ ...unzipSync(SAVED), [part]: strToU8(text.replace(from, to)) });
}

describe('a saved file', () => {
  it('with one of everything is sound', () => {
    expect(problemsOf(SAVED)).toEqual([]);
  });

  it.each(['customers', 'orders', 'functions'].flatMap((it) => [`${it}.zh-CN`, `${it}.en-US`]))(
    'that ships as the sample %s is sound',
    (name) => {
      const file = new URL(`../../../samples/${name}.xlsx`, import.meta.url);
      expect(problemsOf(new Uint8Array(readFileSync(file)))).toEqual([]);
    },
  );
});

const TYPES = '[Content_Types].xml';
const BOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const CHART = 'xl/charts/chart1.xml';
const STYLES = 'xl/styles.xml';

describe('what is wrong with a file is found', () => {
  it.each<[part: string, from: string, to: string, found: RegExp]>([
    [TYPES, '/xl/styles.xml', '/xl/style.xml', /style\.xml, which is missing/],
    [TYPES, 'worksheet+xml', 'table+xml', /sheet1\.xml is a worksheet by its arrow/],
    [TYPES, '<Default Extension="rels"', '<Default Extension="x"', /\.rels has no content type/],
    [
      'xl/_rels/workbook.xml.rels',
      'worksheets/sheet2.xml',
      'worksheets/sheet9.xml',
      /sheet9\.xml, which is missing/,
    ],
    ['xl/_rels/workbook.xml.rels', '"rId2"', '"rId1"', /rId1 is there twice/],
    ['xl/drawings/_rels/drawing1.xml.rels', '"rId1"', '"rId9"', /drawing1\.xml: no arrow rId1/],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      '../charts/chart2.xml',
      '../charts/chart1.xml',
      /no arrow leads to .*chart2/,
    ],
    [BOOK, "It's &amp; more", 'a/b', /the sheet name “a\/b” is not allowed/],
    [BOOK, 'sheetId="2"', 'sheetId="1"', /two sheets have the id 1/],
    [BOOK, '<workbookView/>', '<workbookView activeTab="1"/>', /active sheet 1 is hidden/],
    [BOOK, 'localSheetId="0"', 'localSheetId="7"', /belongs to no sheet/],
    [BOOK, 'name="Grades"', 'name="A1"', /the name A1 is not allowed/],
    [BOOK, '</sheets>', '</sheets><workbookPr/>', /workbook has 2 of workbookPr/],
    [
      'xl/worksheets/sheet2.xml',
      'workbookViewId="0"',
      'workbookViewId="0" tabSelected="1"',
      /is selected with/,
    ],
    [SHEET, 'r="B2"', 'r="B3"', /the cell B3 in row 2/],
    [SHEET, '<row r="3">', '<row r="2">', /row 2 comes after row 2/],
    [SHEET, '<c r="A1" s="1"', '<c r="A1" s="9"', /A1 has the look 9/],
    [SHEET, '<c r="B2"><v>42</v>', '<c r="B2" t="s"><v>42</v>', /B2 of type s holds “42”/],
    [SHEET, '<v>42</v>', '<v>many</v>', /B2 of type n holds “many”/],
    [SHEET, '<v>42</v>', '<f>=1+1</f><v>2</v>', /B2 has a formula that is none/],
    [SHEET, '<c r="B2">', '<c r="B2" cm="1">', /B2 has the metadata 1/],
    [SHEET, 'min="6"', 'min="1"', /columns 1 to 6/],
    [
      SHEET,
      'count="1"><mergeCell ref="A9:C10"/>',
      'count="2"><mergeCell ref="A9:C10"/><mergeCell ref="B8:B9"/>',
      /share B8:B9/,
    ],
    [SHEET, 'ref="A9:C10"', 'ref="A4:C4"', /merged cells in a table/],
    [SHEET, 'dxfId="0"', 'dxfId="3"', /a look that is missing/],
    [SHEET, '"A,B,C"', `"${'A,'.repeat(130)}"`, /validation of A2:A4 is too long/],
    [
      SHEET,
      '<sheetData>',
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><sheetData>',
      /comes too late/,
    ],
    [TABLE, 'name="Pad"', 'name="Tier"', /has two columns tier/],
    [TABLE, 'name="Pad"', 'name="Pads"', /calls “Pad” Pads/],
    [TABLE, 'ref="A1:D4" totals', 'ref="A1:E4" totals', /has 4 columns in A1:E4/],
    [TABLE, 'displayName="Tiers"', 'displayName="Grades"', /two tables or names are called grades/],
    [TABLE, 'displayName="Tiers"', 'displayName="My tiers"', /a table cannot be called My tiers/],
    [TABLE, '<tableStyleInfo', '<autoFilter/><tableStyleInfo', /table has 2 of autoFilter/],
    [
      CHART,
      '<c:barDir val="bar"/><c:grouping val="stacked"/>',
      '<c:grouping val="stacked"/><c:barDir val="bar"/>',
      /barDir|grouping/,
    ],
    [CHART, '<c:crossAx val="222222222"/>', '<c:crossAx val="3"/>', /no axis 3/],
    [CHART, '<c:idx val="1"/>', '<c:idx val="0"/>', /two series of idx 0/],
    [CHART, '数据!$B$1', 'Gone!$B$1', /no sheet Gone/],
    [CHART, '<c:showVal val="1"/>', '', /without all six flags/],
    [CHART, '<c:ptCount val="3"/>', '<c:ptCount val="2"/>', /beyond the count/],
    ['xl/drawings/drawing1.xml', 'id="3"', 'id="2"', /two shapes have the id 2/],
    ['xl/drawings/drawing1.xml', '<xdr:clientData/>', '', /twoCellAnchor has 0 of clientData!/],
    [STYLES, 'fontId="1"', 'fontId="5"', /fontId 5/],
    [STYLES, 'cellXfs count="2"', 'cellXfs count="3"', /the count of cellXfs/],
    [STYLES, 'gray125', 'solid', /the first two fills/],
    [STYLES, 'numFmtId="164" fontId', 'numFmtId="165" fontId', /numFmtId 165/],
  ])('%s: %s → %s', (part, from, to, found) => {
    expect(problemsOf(broken(part, from, to)).join('\n')).toMatch(found);
  });

  it('two parts of one name', () => {
    const twice = zipSync({ ...unzipSync(SAVED), 'xl/Styles.xml': strToU8('<styleSheet/>') });
    expect(problemsOf(twice)).toContain('xl/styles.xml is there twice');
  });
});
