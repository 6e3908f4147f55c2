import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startNodeHost, type NodeHost } from '../../../../src/host/node/start-node-host.ts';

let node: NodeHost;
beforeEach(async () => {
  node = await startNodeHost();
});
afterEach(() => node.close());

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

function onSheet<T>(work: Work<T>): Promise<T> {
  return node.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

async function codeOf(work: Work<unknown>): Promise<string> {
  return onSheet(work).then(
    () => 'none',
    (error: { code: string }) => error.code,
  );
}

/** Address of what a range member answers, without the sheet; '-' for a null object. */
async function address(of: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Promise<string> {
  return onSheet(async (sheet, context) => {
    const range = of(sheet);
    range.load('address');
    await context.sync();
    return range.isNullObject ? '-' : range.address.replaceAll('Sheet1!', '');
  });
}

async function fill(at: string, values: unknown[][]): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange(at).values = values;
    await context.sync();
  });
}

describe('writing values', () => {
  it('reads texts as Excel reads typing, leaves null and clears ""', async () => {
    await fill('A1:F1', [['=1+1', '12%', '00123', 'TRUE', "'=kept", 'x']]);
    await fill('A1:F1', [[null, null, null, null, null, '']]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:F1').load('values,formulas,numberFormat,valueTypes,text');
      await context.sync();
      expect(range.formulas).toEqual([['=1+1', 0.12, 123, true, '=kept', '']]);
      expect(range.numberFormat[0]?.[1]).toBe('0%');
      expect(range.valueTypes[0]?.slice(1)).toEqual(['Double', 'Double', 'Boolean', 'String', 'Empty']);
      expect(range.text[0]?.slice(1)).toEqual(['12%', '123', 'TRUE', '=kept', '']);
    });
  });

  it('takes one value for all cells, but no wrong shape', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = 7 as unknown as number[][];
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
    for (const wrong of [[[1, 2]], [[1], [2]], [1, 2], []]) {
      const code = await codeOf(async (sheet, context) => {
        sheet.getRange('A1:B2').values = wrong as number[][];
        await context.sync();
      });
      expect(code).toBe('InvalidArgument');
    }
  });

  it('keeps identifiers as text where the format is @', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', 'General']];
      range.values = [['00123', '00123']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['00123', 123]]);
    });
  });
});

describe('finding ranges', () => {
  beforeEach(() =>
    fill('B2:D4', [
      ['h', 'i', 'j'],
      [1, '', '=1+1'],
      ['x', true, 4],
    ]),
  );

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['B2', (s) => s.getRange('B2:D4').getCell(0, 0)],
    ['E6', (s) => s.getRange('B2:D4').getCell(4, 3)],
    ['B3:D3', (s) => s.getRange('B2:D4').getRow(1)],
    ['D2:D4', (s) => s.getRange('B2:D4').getColumn(2)],
    ['D4', (s) => s.getRange('B2:D4').getLastCell()],
    ['B4:D4', (s) => s.getRange('B2:D4').getLastRow()],
    ['D2:D4', (s) => s.getRange('B2:D4').getLastColumn()],
    ['2:4', (s) => s.getRange('B2:D4').getEntireRow()],
    ['B:D', (s) => s.getRange('B2:D4').getEntireColumn()],
    ['C1:E3', (s) => s.getRange('B2:D4').getOffsetRange(-1, 1)],
    ['B2:E3', (s) => s.getRange('B2:D4').getResizedRange(-1, 1)],
    ['B2:C6', (s) => s.getRange('B2:D4').getAbsoluteResizedRange(5, 2)],
    ['B5:D6', (s) => s.getRange('B2:D4').getRowsBelow(2)],
    ['B1:D1', (s) => s.getRange('B2:D4').getRowsAbove()],
    ['E2:E4', (s) => s.getRange('B2:D4').getColumnsAfter()],
    ['A2:A4', (s) => s.getRange('B2:D4').getColumnsBefore(1)],
    ['C3:D4', (s) => s.getRange('B2:D4').getIntersection('C3:Z9')],
    ['-', (s) => s.getRange('B2:D4').getIntersectionOrNullObject('Z9')],
    ['A1:D4', (s) => s.getRange('B2:D4').getBoundingRect('A1')],
    ['B2:D4', (s) => s.getUsedRange()],
    ['C2:D4', (s) => s.getRange('C:F').getUsedRange(true)],
    ['-', (s) => s.getRange('F1:G9').getUsedRangeOrNullObject()],
    ['B2:D4', (s) => s.getRange('C3').getSurroundingRegion()],
    ['D3', (s) => s.getRangeByIndexes(2, 3, 1, 1)],
    ['B4', (s) => s.getRange('A:D').find('x', { completeMatch: true })],
    ['-', (s) => s.getRange('A:D').findOrNullObject('nothing', {})],
  ])('%s', async (expected, of) => {
    expect(await address(of)).toBe(expected);
  });

  it.each([
    ['InvalidArgument', (s: Excel.Worksheet) => s.getRange('A1').getOffsetRange(-1, 0)],
    ['InvalidArgument', (s: Excel.Worksheet) => s.getRange('A1').getResizedRange(-1, 0)],
    ['InvalidArgument', (s: Excel.Worksheet) => s.getRange('no address')],
    ['ItemNotFound', (s: Excel.Worksheet) => s.getRange('A1').getIntersection('B2')],
    ['ItemNotFound', (s: Excel.Worksheet) => s.getRange('F1').getUsedRange()],
  ])('refuses with %s', async (code, of) => {
    const seen = await codeOf(async (sheet, context) => {
      of(sheet).load('address');
      await context.sync();
    });
    expect(seen).toBe(code);
  });

  it('finds special cells', async () => {
    const special =
      (type: Excel.SpecialCellType, kind?: Excel.SpecialCellValueType) => (s: Excel.Worksheet) =>
        s.getRange('B2:D4').getSpecialCellsOrNullObject(type, kind);
    expect(await address(special('Blanks' as Excel.SpecialCellType))).toBe('C3');
    expect(await address(special('Formulas' as Excel.SpecialCellType))).toMatch(/^(D3|-)$/);
    expect(
      await address(special('Constants' as Excel.SpecialCellType, 'Text' as Excel.SpecialCellValueType)),
    ).toBe('B2:D2,B4');
  });
});

describe('changing cells', () => {
  it('copies with relative references, and values alone', async () => {
    await fill('A1:B1', [[2, '=A1*10']]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A2:B3').copyFrom('A1:B1');
      sheet.getRange('D1').copyFrom('A1:B1', 'Values' as Excel.RangeCopyType);
      const copies = sheet.getRange('A2:B3').load('formulas');
      const plain = sheet.getRange('D1:E1').load('formulas');
      await context.sync();
      expect(copies.formulas).toEqual([
        [2, '=A2*10'],
        [2, '=A3*10'],
      ]);
      expect(plain.formulas[0]?.[0]).toBe(2);
      expect(String(plain.formulas[0]?.[1])).not.toContain('=');
    });
  });

  it('inserts, deletes, merges and clears', async () => {
    await fill('A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    await onSheet(async (sheet, context) => {
      const inserted = sheet.getRange('A1:B1').insert('Down').load('address');
      const all = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect(inserted.address).toBe('Sheet1!A1:B1');
      expect(all.values).toEqual([
        ['', ''],
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange('A1:A1').delete('Up');
      sheet.getRange('D1:E2').merge();
      const merged = sheet.getRange('C1:E2').getMergedAreasOrNullObject().load('address');
      all.load('values');
      await context.sync();
      expect(all.values).toEqual([
        [1, ''],
        [3, 2],
        ['', 4],
      ]);
      expect(merged.address).toBe('Sheet1!D1:E2');
      sheet.getRange('A1:B3').clear('Contents');
      all.load('values');
      await context.sync();
      expect(all.values.flat().every((value) => value === '')).toBe(true);
    });
  });

  it('shows only visible rows in a view', async () => {
    await fill('A1:A3', [['a'], ['b'], ['c']]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      const view = sheet.getRange('A1:A3').getVisibleView().load('values,rowCount,cellAddresses');
      const range = sheet.getRange('A1:A3').load('rowHidden,hidden');
      await context.sync();
      expect(view.values).toEqual([['a'], ['c']]);
      expect(view.rowCount).toBe(2);
      expect(range.rowHidden).toBe(null);
    });
  });
});
