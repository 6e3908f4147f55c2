import { createSheet } from '../../../../src/host/model/create.ts';
import type { AxisPart, ChartPart, SeriesPart } from '../../../../src/host/model/parts.ts';
import type { Sheet } from '../../../../src/host/model/sheet.ts';
import type { Workbook } from '../../../../src/host/model/workbook.ts';
import { book, firstSheet } from './xlsx.ts';

const TIERS = [
  ['Tier', 'Pad', 'Customers', 'Growth'],
  ['A', 42, 16, 0.5],
  ['B', 34, 32, 0.25],
  ['C', 18, 64, -0.125],
];
const COLOURS = ['#7030A0', '#0070C0', '#00B050'];

/** A workbook with one of everything that the add-in makes. */
export function everything(): Workbook {
  const workbook = book(TIERS);
  const sheet = firstSheet(workbook);
  sheet.name = '数据';
  decorate(workbook, sheet);
  sheet.tables.push({
    id: '{T}',
    name: 'Tiers',
    rect: { row: 0, column: 0, rows: 4, columns: 4 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: true,
    lastColumn: false,
    showFilterButton: true,
    columns:
      TIERS[0]?.map((name, i) => ({
        id: String(i + 1),
        name: String(name),
        calculated: i === 3 ? '=Tiers[@Customers]/100' : null,
        totals: null,
      })) ?? [],
    filter: {
      rect: { row: 0, column: 0, rows: 4, columns: 4 },
      criteria: new Map([[0, { filterOn: 'Values', values: ['A', 'B'] }]]),
    },
  });
  sheet.charts.push(
    chart('Pyramid', 'BarStacked', [
      series('B', { fill: null }),
      series('C', {
        fill: '#999999',
        points: new Map(COLOURS.map((fill, i) => [i, { fill }])),
        hasDataLabels: true,
      }),
    ]),
  );
  sheet.charts.push({
    ...chart('Columns', 'ColumnClustered', [series('C', { fill: '#4472C4' })]),
    left: 400,
  });
  sheet.charts.push({
    ...chart('Line', 'LineMarkers', [series('C', { fill: '#C00000' })]),
    top: 300,
  });
  sheet.charts.push({
    ...chart('Scatter', 'XYScatter', [series('C', { fill: '#00B050', categoriesRef: '数据!$B$2:$B$4' })]),
    left: 400,
    top: 300,
  });
  const other = createSheet("It's & more");
  other.visibility = 'VeryHidden';
  workbook.sheets.push(other);
  workbook.names.push({
    id: '{N}',
    name: 'Grades',
    formula: '=数据!$A$2:$A$4',
    comment: 'tiers',
    visible: true,
    scope: null,
  });
  workbook.settings.set('pane', '{"open":true,"name":"a \\"b\\" <c>"}');
  workbook.customXml.set('{11111111-2222-3333-4444-555555555555}', '<log xmlns="urn:test"/>');
  return workbook;
}

function decorate(workbook: Workbook, sheet: Sheet): void {
  const plain = workbook.styles.get(0);
  const edge = { style: 'thin', color: '#FF0000' };
  const look = workbook.styles.intern({
    ...plain,
    numberFormat: '0.0%;[Red]-0.0%',
    fill: '#4472C4',
    horizontal: 'Center',
    vertical: 'Top',
    wrap: true,
    rotation: -45,
    borders: { EdgeTop: edge, EdgeBottom: { style: 'double', color: '#000000' } },
    locked: false,
    hidden: true,
    font: {
      ...plain.font,
      name: '等线',
      size: 12,
      bold: true,
      italic: true,
      underline: 'Double',
      strikethrough: true,
      color: '#FFFFFF',
    },
  });
  sheet.cells.setStyle(0, 0, look);
  sheet.merges.push({ row: 8, column: 0, rows: 2, columns: 3 });
  sheet.rows
    .set(0, { size: 30, hidden: false, style: null })
    .set(3, { size: null, hidden: true, style: null });
  sheet.columns
    .set(0, { size: 22.5, hidden: false, style: null })
    .set(5, { size: null, hidden: true, style: null });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.tabColor = '#00B050';
  sheet.gridlines = false;
  Object.assign(sheet.page, {
    orientation: 'Landscape',
    fitWidth: 1,
    fitHeight: 1,
    paperSize: 'A4',
    centerHorizontally: true,
    printAreas: [
      { row: 0, column: 0, rows: 20, columns: 8 },
      { row: 0, column: 10, rows: 5, columns: 2 },
    ],
  });
  sheet.protection = { protected: true, options: { ...ALLOWED, allowSort: true } };
  sheet.validations.push(
    {
      ranges: [{ row: 1, column: 0, rows: 3, columns: 1 }],
      rule: { list: { inCellDropDown: true, source: 'A,B,C' } },
      ignoreBlanks: true,
      ...WORDS,
    },
    {
      ranges: [{ row: 1, column: 2, rows: 3, columns: 1 }],
      rule: { wholeNumber: { formula1: 0, operator: 'Between', formula2: 100 } },
      ignoreBlanks: false,
      ...WORDS,
    },
  );
  const ranges = [{ row: 1, column: 0, rows: 3, columns: 1 }];
  const base = { ranges, stopIfTrue: false, format: { fill: '#FFC000', fontColor: '#000000', bold: true } };
  sheet.conditionalFormats.push(
    { ...base, id: 'a', kind: 'CellValue', priority: 0, rule: { operator: 'EqualTo', formula1: '="A"' } },
    { ...base, id: 'b', kind: 'Custom', priority: 1, rule: { formula: '=$C2>20' } },
    { ...base, id: 'c', kind: 'ContainsText', priority: 2, rule: { operator: 'Contains', text: 'B' } },
    { ...base, id: 'd', kind: 'TopBottom', priority: 3, rule: { rank: 5, type: 'TopItems' } },
    {
      ...base,
      id: 'e',
      kind: 'ColorScale',
      priority: 4,
      format: {},
      rule: {
        criteria: {
          minimum: { type: 'LowestValue', color: '#F8696B' },
          maximum: { type: 'HighestValue', color: '#63BE7B' },
        },
      },
    },
  );
}

const ALLOWED = {
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: true,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: true,
  allowPivotTables: false,
  selectionMode: 'Normal',
};
const WORDS = {
  prompt: { title: 'Tier', message: 'Pick one', showPrompt: true },
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
};

function chart(name: string, type: string, parts: SeriesPart[]): ChartPart {
  return {
    id: `{${name}}`,
    name,
    type,
    left: 48,
    top: 120,
    width: 320,
    height: 170,
    title: { text: `${name}: 前 16 家 & more`, visible: true, size: 12, color: '#333333', bold: true },
    legend: { visible: false, position: 'Bottom' },
    series: parts,
    categoryAxis: { ...axis(), reversed: type === 'BarStacked' },
    valueAxis: { ...axis(), visible: false },
    plotVisibleOnly: false,
    source: null,
    bag: new Map(),
  };
}

function series(column: string, own: Partial<SeriesPart>): SeriesPart {
  return {
    name: '',
    nameRef: `数据!$${column}$1`,
    valuesRef: `数据!$${column}$2:$${column}$4`,
    categoriesRef: '数据!$A$2:$A$4',
    fill: 'auto',
    line: 'auto',
    gapWidth: 20,
    overlap: 100,
    hasDataLabels: false,
    labels: { format: null, position: 'Center', color: '#FFFFFF', size: 9, show: { value: true } },
    points: new Map(),
    markerStyle: null,
    smooth: false,
    chartType: null,
    bag: new Map(),
    ...own,
  };
}

function axis(): AxisPart {
  return {
    visible: true,
    majorGridlines: false,
    minimum: null,
    maximum: null,
    reversed: false,
    title: { text: '', visible: false },
    numberFormat: null,
    tickLabels: 'NextToAxis',
    bag: new Map(),
  };
}
