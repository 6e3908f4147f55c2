import { describe, expect, it } from 'vitest';
import { saveWorkbook } from '../../../src/host/opc/save-workbook.ts';
import { changedParts, fileWith, firstSheet, open, partText, worksheet } from './support/xlsx.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/></patternFill></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf/><xf numFmtId="14" fillId="2"/><xf numFmtId="10"/></cellXfs></styleSheet>';
const STRINGS =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><rPr><b/></rPr><t>Rich</t></r><r><t xml:space="preserve"> text</t></r></si></sst>';
const SHEET = worksheet(
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>' +
    '<row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>0.5</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="2"><f t="shared" ref="B2:B4" si="0">A2*$A$2</f><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><v>2</v></c><c r="B3" s="2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="4"><c r="A4"><v>3</v></c><c r="B4" s="2"><f t="shared" si="0"/><v>3</v></c></row>' +
    '<row r="6"><c r="A6" cm="1"><f t="array" ref="A6:A8">_xlfn._xlws.SORT(A2:A4)</f><v>1</v></c></row>' +
    '<row r="7"><c r="A7"><v>2</v></c></row><row r="8"><c r="A8"><v>3</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<extLst><ext uri="{unknown}"/></extLst>',
);
const FILE = fileWith(
  SHEET,
  {
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': STRINGS,
    'xl/unknown.bin': 'kept',
    'docProps/custom.xml': '<p/>',
  },
  `<Relationship Id="rId8" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId9" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
);

describe('saving a file that others wrote', () => {
  it('changes no part when nothing was edited', () => {
    expect(changedParts(FILE, saveWorkbook(open(FILE)))).toEqual([]);
  });

  it('changes one cell of one part when one value was edited', () => {
    const workbook = open(FILE);
    firstSheet(workbook).cells.setValue(1, 0, 99);
    const saved = saveWorkbook(workbook);
    expect(changedParts(FILE, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    const expected = SHEET.replace('<row r="2"><c r="A2"><v>1</v></c>', '<row r="2"><c r="A2"><v>99</v></c>');
    expect(partText(saved, 'xl/worksheets/sheet1.xml').replace('<dimension ref="A1:C8"/>', '')).toBe(
      expected,
    );
  });

  it('keeps the cell format of an edited cell, colours of the theme and all', () => {
    const workbook = open(FILE);
    firstSheet(workbook).cells.setValue(0, 0, 'Plain');
    const sheet = partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<c r="A1" s="1" t="inlineStr"><is><t>Plain</t></is></c><c r="B1" s="1"><v>45000</v></c>',
    );
    expect(sheet).toContain('ht="30"');
  });

  it('seeds spills from the file, so that cached values do not stand in their way', () => {
    const sheet = firstSheet(open(FILE));
    expect(sheet.arrays).toEqual([{ rect: { row: 5, column: 0, rows: 3, columns: 1 }, dynamic: true }]);
    expect(sheet.cells.formula(5, 0)).toBe('=SORT(A2:A4)');
    expect([6, 7].map((row) => [sheet.cells.formula(row, 0), sheet.cells.value(row, 0)])).toEqual([
      [null, 2],
      [null, 3],
    ]);
  });

  it('gives the sharers of a formula their own when the first of them is overwritten', () => {
    const workbook = open(FILE);
    const { cells } = firstSheet(workbook);
    expect(cells.formula(3, 1)).toBe('=A4*$A$2');
    cells.setFormula(1, 1, null);
    const sheet = partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="B2" s="2"><v>1</v></c>');
    expect(sheet).toContain('<c r="B4" s="2"><f>A4*$A$2</f><v>3</v></c>');
    expect(sheet).not.toContain('shared');
  });

  it('leaves a formula as it is stored when only its value changes: shared, or an array of one cell', () => {
    const array = '<f t="array" ref="D4">SUM(A2:A4*B2:B4)</f>';
    const file = fileWith(
      SHEET.replace('<row r="6">', `<row r="5"><c r="D5" cm="1">${array}<v>1</v></c></row><row r="6">`),
    );
    const workbook = open(file);
    const { cells } = firstSheet(workbook);
    cells.setValue(1, 1, 20);
    cells.setValue(2, 1, 30);
    cells.setValue(4, 3, 7);
    const sheet = partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="B2" s="2"><f t="shared" ref="B2:B4" si="0">A2*$A$2</f><v>20</v></c>');
    expect(sheet).toContain('<c r="B3" s="2"><f t="shared" si="0"/><v>30</v></c>');
    expect(sheet).toContain(`<c r="D5" cm="1">${array}<v>7</v></c>`);
  });

  it('appends a new look and leaves the old ones their text', () => {
    const workbook = open(FILE);
    const { cells } = firstSheet(workbook);
    const look = workbook.styles.get(cells.style(0, 2));
    cells.setStyle(0, 2, workbook.styles.intern({ ...look, fill: '#FF0000' }));
    const styles = partText(saveWorkbook(workbook), 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="4"><xf/><xf numFmtId="14" fillId="2"/><xf numFmtId="10"/><xf ');
    expect(styles).toContain('<fills count="4">');
  });

  it('adds a styles part only when a look needs one', () => {
    const file = fileWith(SHEET);
    const workbook = open(file);
    expect(changedParts(file, saveWorkbook(workbook))).toEqual([]);
    const look = workbook.styles.intern({ ...workbook.styles.get(0), fill: '#FF0000' });
    firstSheet(workbook).cells.setStyle(20, 0, look);
    const back = open(saveWorkbook(workbook));
    expect(back.styles.get(firstSheet(back).cells.style(20, 0)).fill).toBe('#FF0000');
  });

  it('numbers dynamic arrays beside the metadata that the file has', () => {
    const other =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<metadataTypes count="1"><metadataType name="XLMDX" cellMeta="1"/></metadataTypes><metadataStrings count="1"><s v="x"/></metadataStrings>' +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const file = fileWith(
      SHEET.replace('cm="1"', ''),
      { 'xl/metadata.xml': other },
      `<Relationship Id="rId7" Type="${REL}/sheetMetadata" Target="metadata.xml"/>`,
    );
    const workbook = open(file);
    const sheet = firstSheet(workbook);
    sheet.cells.setFormula(0, 6, '=SEQUENCE(2)');
    sheet.cells.setValue(0, 6, 1);
    sheet.cells.setValue(1, 6, 2);
    sheet.arrays.push({ rect: { row: 0, column: 6, rows: 2, columns: 1 }, dynamic: true });
    const saved = saveWorkbook(workbook);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain('<c r="G1" cm="2"');
    const metadata = partText(saved, 'xl/metadata.xml');
    expect(metadata).toContain('<metadataTypes count="2"><metadataType name="XLMDX" cellMeta="1"/>');
    expect(metadata).toMatch(
      /<\/metadataStrings><futureMetadata name="XLDAPR".*<cellMetadata count="2"><bk><rc t="1" v="0"\/><\/bk><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
    const again = open(saved);
    firstSheet(again).cells.setValue(30, 0, 1);
    expect(partText(saveWorkbook(again), 'xl/metadata.xml')).toBe(metadata);
  });

  it('saves a file that names styles and lacks them', () => {
    const file = fileWith(SHEET, {}, `<Relationship Id="rId8" Type="${REL}/styles" Target="styles.xml"/>`);
    expect(changedParts(file, saveWorkbook(open(file)))).toEqual([]);
  });

  it('tells looks apart that differ only in where their colour comes from: black of the theme, black as such', () => {
    const solid = (color: string): string =>
      `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const styles = STYLES.replace('theme="4" tint="0.4"', 'theme="1"')
      .replace('<fills count="3">', '<fills count="4">')
      .replace('</fills>', `${solid('rgb="FF000000"')}</fills>`)
      .replace('<xf numFmtId="10"/>', '<xf numFmtId="14" fillId="3"/>');
    const rel = `<Relationship Id="rId8" Type="${REL}/styles" Target="styles.xml"/>`;
    const workbook = open(fileWith(SHEET, { 'xl/styles.xml': styles }, rel));
    const { cells } = firstSheet(workbook);
    const fills = [0, 2].map((column) => workbook.styles.get(cells.style(0, column)).fill);
    expect(fills).toEqual(['#000000', '#000000']);
    cells.setValue(0, 0, 1);
    cells.setValue(0, 2, 2);
    const sheet = partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A1" s="1"><v>1</v></c>');
    expect(sheet).toContain('<c r="C1" s="2"><v>2</v></c>');
  });

  it('keeps its settings apart from those of another add-in', () => {
    const other =
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">' +
      '<we:reference id="wa104" version="1.0.0.0" store="en-us" storeType="OMEX"/><we:properties><we:property name="theirs" value="1"/></we:properties></we:webextension>';
    const rels = (type: string, target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;
    const root = `<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`;
    const file = fileWith(SHEET, {
      '_rels/.rels': rels(`${REL}/officeDocument`, 'xl/workbook.xml').replace('</Relationships>', root),
      'xl/webextensions/taskpanes.xml':
        '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>',
      'xl/webextensions/_rels/taskpanes.xml.rels': rels(
        'http://schemas.microsoft.com/office/2011/relationships/webextension',
        'webextension1.xml',
      ),
      'xl/webextensions/webextension1.xml': other,
    });
    const workbook = open(file);
    expect([...workbook.settings]).toEqual([]);
    workbook.settings.set('ours', '"a"');
    const saved = saveWorkbook(workbook);
    expect(partText(saved, 'xl/webextensions/webextension1.xml')).toBe(other);
    expect([...open(saved).settings]).toEqual([['ours', '"a"']]);
  });

  it('reads rich text as plain text', () => {
    expect(firstSheet(open(FILE)).cells.value(0, 0)).toBe('Rich text');
  });

  it('reads and edits parts whose elements all wear a prefix', () => {
    const prefixed = SHEET.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    const file = fileWith(prefixed);
    const workbook = open(file);
    firstSheet(workbook).cells.setValue(1, 0, 5);
    firstSheet(workbook).merges.push({ row: 9, column: 0, rows: 1, columns: 2 });
    const saved = saveWorkbook(workbook);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain('<x:c r="A2"><x:v>5</x:v></x:c>');
    expect(firstSheet(open(saved)).merges).toHaveLength(2);
  });
});
