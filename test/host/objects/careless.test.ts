import { describe, expect, it } from 'vitest';
import { bench } from './excel.ts';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const LONG = 'x'.repeat(256);

/** What a careless add-in does, and the code with which Excel ends its batch. */
const ACTS: readonly (readonly [what: string, code: string, act: Act])[] = [
  ['a row too few', 'InvalidArgument', (it) => (it.getRange('A1:B2').values = [[1, 2]])],
  ['an object in a cell', 'InvalidArgument', (it) => (it.getRange('A1').values = [[{ a: 1 }]])],
  ['a whole column written', 'InvalidArgument', (it) => (it.getRange('A:A').values = [[1]])],
  ['a cell that is none', 'InvalidArgument', (it) => it.getRange('XFE1').load('address')],
  ['a cell below the sheet', 'InvalidArgument', (it) => it.getCell(1_048_576, 0).load('address')],
  ['a block without rows', 'InvalidArgument', (it) => it.getRangeByIndexes(0, 0, 0, 1).load('address')],
  ['half a formula', 'InvalidArgument', (it) => (it.getRange('A1').formulas = [['=SUM(']])],
  ['half a number format', 'InvalidArgument', (it) => (it.getRange('A1').numberFormat = [['[Foo]"']])],
  ['a colour that is none', 'InvalidArgument', (it) => (it.tabColor = 'notacolor')],
  ['a font of no size', 'InvalidArgument', (it) => (it.getRange('A1').format.font.size = 0)],
  ['a row of 500 points', 'InvalidArgument', (it) => (it.getRange('A1').format.rowHeight = 500)],
  [
    'a sort by a column outside',
    'InvalidArgument',
    (it) => it.getRange('A1:B3').sort.apply([{ key: 2, ascending: true }]),
  ],
  [
    'a chart of an unknown kind',
    'InvalidArgument',
    (it) => it.charts.add('Cake' as Excel.ChartType, it.getRange('A1:B3')),
  ],
  ['a property that is none', 'InvalidArgument', (it) => it.getRange('A1').load('colour')],
  ['a table over a table', 'InvalidArgument', (it) => it.tables.add('E2:F4', true)],
  ['a table of a bad name', 'InvalidArgument', (it) => (it.tables.getItem('Clients').name = 'A1')],
  [
    'a table of a name in use',
    'ItemAlreadyExists',
    (it, { workbook }) => {
      workbook.names.add('Taken', '=1');
      it.tables.getItem('Clients').name = 'taken';
    },
  ],
  [
    'a row too short for the table',
    'InvalidArgument',
    (it) => it.tables.getItem('Clients').rows.add(undefined, [[1]]),
  ],
  ['merging in a table', 'InvalidOperation', (it) => it.getRange('E2:F2').merge()],
  ['cells shifted through a table', 'InsertDeleteConflict', (it) => it.getRange('E2').insert('Down')],
  ['a name that is a cell', 'InvalidArgument', (_it, { workbook }) => workbook.names.add('R1C1', '=1')],
  ['a name too long', 'InvalidArgument', (_it, { workbook }) => workbook.names.add(LONG, '=1')],
  [
    'a sheet name too long',
    'InvalidArgument',
    (_it, { workbook }) => workbook.worksheets.add('x'.repeat(32)),
  ],
  ['a sheet name with a slash', 'InvalidArgument', (it) => (it.name = 'a/b')],
  ['a sheet name in use', 'ItemAlreadyExists', (_it, { workbook }) => workbook.worksheets.add('SHEET1')],
  ['the only sheet deleted', 'InvalidOperation', (it) => it.delete()],
  ['the only sheet hidden', 'InvalidOperation', (it) => (it.visibility = 'Hidden')],
  [
    'a hint too long for Excel',
    'InvalidArgument',
    (it) => {
      it.getRange('A1').dataValidation.prompt = { showPrompt: true, title: LONG, message: '' };
    },
  ],
  [
    'a list too long for a cell',
    'InvalidArgument',
    (it) => {
      it.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: LONG } };
    },
  ],
];

describe('a careless add-in is stopped as in Excel', () => {
  const { code, fill, node, run } = bench();

  it.each(ACTS)('%s: %s', async (_what, expected, act) => {
    await fill(
      [
        ['Client', 'Sales', 'Net'],
        ['a', 1, 2],
        ['b', 3, 4],
      ],
      'D1:F3',
    );
    expect(await code((_context, sheet) => (sheet.tables.add('D1:F3', true).name = 'Clients'))).toBe('done');
    expect(await code((context, sheet) => act(sheet, context))).toBe(expected);
  });

  it('reads dates of a 1904 workbook as it shows them', async () => {
    node().host.workbook.date1904 = true;
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.numberFormat = [['yyyy-mm-dd']];
      range.values = [[0]];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1904-01-01']]);
    });
  });
});
