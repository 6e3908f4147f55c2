import { describe, expect, it } from 'vitest';
import { createSheet } from '../../../src/host/model/create.ts';
import { CellError } from '../../../src/host/model/scalar.ts';
import { saveWorkbook } from '../../../src/host/opc/save-workbook.ts';
import { everything } from './support/everything.ts';
import { book, changedParts, firstSheet, open, partText, reopened } from './support/xlsx.ts';

describe('values', () => {
  it('come back as they were', () => {
    const texts = [
      '=1+1',
      ' edges ',
      'a\nb',
      'tab\there',
      '<b>&"x"',
      '_x0041_',
      'bell\u0007',
      '😀',
      '客户',
      '',
      'x'.repeat(32_767),
    ];
    const workbook = book([]);
    const { cells } = firstSheet(workbook);
    texts.forEach((text, row) => cells.setValue(row, 0, text));
    [0, -1.5, 1e300, 1e-9, true, false].forEach((value, row) => cells.setValue(row, 1, value));
    cells.setValue(0, 2, new CellError('#N/A'));
    const back = firstSheet(reopened(workbook)).cells;
    expect(texts.map((_, row) => back.value(row, 0))).toEqual(texts);
    expect([0, 1, 2, 3, 4, 5].map((row) => back.value(row, 1))).toEqual([0, -1.5, 1e300, 1e-9, true, false]);
    expect(back.value(0, 2)).toEqual(new CellError('#N/A'));
  });

  it('of formulas are cached beside them', () => {
    const workbook = book([['=1+1', '="a"&"b"']]);
    firstSheet(workbook).cells.setValue(0, 0, 2);
    firstSheet(workbook).cells.setValue(0, 1, 'ab');
    const back = firstSheet(reopened(workbook)).cells;
    expect([back.formula(0, 0), back.value(0, 0), back.formula(0, 1), back.value(0, 1)]).toEqual([
      '=1+1',
      2,
      '="a"&"b"',
      'ab',
    ]);
  });
});

describe('formulas in the file', () => {
  it.each([
    ['=RFMSCORE(A1,A2)', '_xldudf_RFMSCORE(A1,A2)'],
    ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
    ['=LET(x,1,x+1)', '_xlfn.LET(_xlpm.x,1,_xlpm.x+1)'],
    ['=SUM(B1#)', 'SUM(_xlfn.ANCHORARRAY(B1))'],
    ['=IF("SORT(1)"="x",1,2)', 'IF("SORT(1)"="x",1,2)'],
    ['=\'My sheet\'!A1&"<"', '\'My sheet\'!A1&amp;"&lt;"'],
  ])('%s is stored as %s and shown as it was typed', (shown, stored) => {
    const workbook = book([[null, shown]]);
    const saved = saveWorkbook(workbook, { customFunctions: ['RFMSCORE'] });
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain(`>${stored}</f>`);
    expect(firstSheet(open(saved)).cells.formula(0, 1)).toBe(shown);
  });

  it('a reference to the row of the table around it names the table', () => {
    const workbook = everything();
    firstSheet(workbook).cells.setFormula(1, 3, '=[@Customers]+[@[Pad]]');
    const saved = saveWorkbook(workbook);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<f>Tiers[[#This Row],[Customers]]+Tiers[[#This Row],[Pad]]</f>',
    );
    expect(firstSheet(open(saved)).cells.formula(1, 3)).toBe('=Tiers[@Customers]+Tiers[@Pad]');
  });

  it('a spill carries the metadata that makes Excel keep it a spill', () => {
    const workbook = book([['=UNIQUE(C1:C3)']]);
    firstSheet(workbook).arrays.push({ rect: { row: 0, column: 0, rows: 3, columns: 1 }, dynamic: true });
    const saved = saveWorkbook(workbook);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.UNIQUE(C1:C3)</f>',
    );
    expect(partText(saved, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).toContain('/sheetMetadata"');
  });
});

describe('a workbook with everything', () => {
  const saved = saveWorkbook(everything());
  const back = open(saved);
  const sheet = firstSheet(back);
  const original = firstSheet(everything());

  it('brings back what stands around the cells', () => {
    const around = ({
      merges,
      rows,
      columns,
      frozen,
      protection,
      page,
      tabColor,
      gridlines,
      validations,
      filter,
    }: typeof sheet): unknown => ({
      merges,
      rows,
      columns,
      frozen,
      protection,
      page,
      tabColor,
      gridlines,
      validations,
      filter,
    });
    expect(around(sheet)).toEqual(around(original));
  });

  it('brings back tables, rules, names, charts, looks', () => {
    const bare = (parts: readonly { id: string }[]): unknown =>
      parts.map((part) => ({ ...part, id: '', source: null }));
    expect(bare(sheet.tables)).toEqual(bare(original.tables));
    expect(bare(sheet.conditionalFormats)).toEqual(bare(original.conditionalFormats));
    expect(bare(back.names)).toEqual(bare(everything().names));
    expect(
      sheet.charts.map(({ name, type, left, top, width, height, title }) => [
        name,
        type,
        left,
        top,
        width,
        height,
        title,
      ]),
    ).toEqual(
      original.charts.map(({ name, type, left, top, width, height, title }) => [
        name,
        type,
        left,
        top,
        width,
        height,
        title,
      ]),
    );
    expect(
      sheet.charts.map(({ series }) =>
        series.map(({ fill, points, valuesRef }) => [fill, points, valuesRef]),
      ),
    ).toEqual(
      original.charts.map(({ series }) =>
        series.map(({ fill, points, valuesRef }) => [fill, points, valuesRef]),
      ),
    );
    const lookAt = (workbook: typeof back): unknown =>
      workbook.styles.get(firstSheet(workbook).cells.style(0, 0));
    expect(lookAt(back)).toEqual(lookAt(everything()));
  });

  it('brings back settings, custom XML and the second sheet, very hidden', () => {
    expect(back.settings).toEqual(everything().settings);
    expect(back.customXml).toEqual(everything().customXml);
    expect(back.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['数据', 'Visible'],
      ["It's & more", 'VeryHidden'],
    ]);
  });

  it('saves the same bytes again, and after opening', () => {
    expect(Buffer.compare(saveWorkbook(everything()), saved)).toBe(0);
    expect(changedParts(saved, saveWorkbook(back))).toEqual([]);
  });

  it('keeps the edge of markers that is of another colour than they are', () => {
    const workbook = everything();
    const edgeIn = (book: typeof workbook) =>
      firstSheet(book)
        .charts.find(({ type }) => type === 'XYScatter')
        ?.series[0]?.bag.get('markerForegroundColor');
    expect(edgeIn(reopened(workbook))).toBeUndefined();
    const scatter = firstSheet(workbook).charts.find(({ type }) => type === 'XYScatter');
    scatter?.series[0]?.bag.set('markerForegroundColor', '#5F6B76');
    expect(edgeIn(reopened(workbook))).toBe('#5F6B76');
  });

  it('moves a chart by its drawing alone', () => {
    const workbook = open(saved);
    const [chart] = firstSheet(workbook).charts;
    if (chart) chart.left = 200;
    expect(changedParts(saved, saveWorkbook(workbook))).toEqual(['xl/drawings/drawing1.xml']);
  });

  it('takes parts away with what owned them', () => {
    const workbook = open(saved);
    workbook.sheets.splice(0, 1);
    workbook.sheets.push(createSheet('New'));
    for (const it of workbook.sheets) it.visibility = 'Visible';
    workbook.activeSheet = workbook.sheets[0]?.id ?? '';
    const gone = saveWorkbook(workbook);
    expect(partText(gone, '[Content_Types].xml')).not.toMatch(/chart1|table1|drawing1/);
    expect(open(gone).sheets.map(({ name }) => name)).toEqual(["It's & more", 'New']);
  });
});
