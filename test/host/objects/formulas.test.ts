import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startNodeHost } from '../../../src/host/node/start-node-host.ts';
import type { NodeHost } from '../../../src/host/node/start-node-host.ts';

let node: NodeHost;
beforeEach(async () => {
  node = await startNodeHost();
});
afterEach(() => node.close());

/** Writes blocks (by address) in one batch, then answers the values of an address. */
async function after(writes: Readonly<Record<string, unknown[][]>>, address: string): Promise<unknown[][]> {
  return node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [at, formulas] of Object.entries(writes)) sheet.getRange(at).formulas = formulas;
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

const code = (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<string> =>
  node.Excel.run(async (context) => {
    batch(context, context.workbook.worksheets.getFirst());
    await context.sync();
    return 'done';
  }).catch((error: { code?: string }) => error.code ?? String(error));

describe('formulas and edits', () => {
  it('sort brings formulas along, and who reads the cells sees the new order', async () => {
    await after(
      {
        'A1:B3': [
          [3, '=A1*10'],
          [1, '=A2*10'],
          [2, '=A3*10'],
        ],
        D1: [['=A1']],
        D2: [['=SUM(B1:B2)']],
      },
      'A1',
    );
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]);
      const rows = sheet.getRange('A1:B3').load('values,formulas');
      const readers = sheet.getRange('D1:D2').load('values');
      await context.sync();
      expect(rows.values).toEqual([
        [1, 10],
        [2, 20],
        [3, 30],
      ]);
      expect(rows.formulas.map((row: unknown[]) => row[1])).toEqual(['=A1*10', '=A2*10', '=A3*10']);
      expect(readers.values).toEqual([[1], [30]]);
    });
  });

  it('SUBTOTAL follows a filter', async () => {
    await after({ 'A1:A4': [['n'], [1], [2], [4]], C1: [['=SUBTOTAL(109,A2:A4)']] }, 'C1');
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.autoFilter.apply('A1:A4', 0, { filterOn: 'Values', values: ['1', '4'] });
      const total = sheet.getRange('C1').load('values');
      await context.sync();
      expect(total.values).toEqual([[5]]);
    });
  });

  it('a typed header renames the column and every reference to it', async () => {
    await after(
      {
        'A1:B3': [
          ['Name', 'Sales'],
          ['a', 1],
          ['b', 2],
        ],
        'F1:G2': [
          ['Sales', 'x'],
          [7, 1],
        ],
      },
      'A1',
    );
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Customers';
      const other = sheet.tables.add('F1:G2', true);
      other.name = 'Other';
      sheet.getRange('C1:C3').formulas = [['Double'], ['=[@Sales]*2'], ['=[@Sales]*2']];
      sheet.getRange('G2').formulas = [['=[@Sales]+1']];
      sheet.getRange('E9').formulas = [['=SUM(Customers[Sales])']];
      await context.sync();
      sheet.getRange('B1').values = [['Revenue']];
      const inside = sheet.getRange('C2:C3').load('formulas,values');
      const outside = sheet.getRange('E9').load('formulas,values');
      const foreign = sheet.getRange('G2').load('formulas,values');
      const column = table.columns.getItem('Revenue').load('name');
      await context.sync();
      expect(column.name).toBe('Revenue');
      expect([inside.formulas, inside.values]).toEqual([
        [['=[@Revenue]*2'], ['=[@Revenue]*2']],
        [[2], [4]],
      ]);
      expect([outside.formulas, outside.values]).toEqual([[['=SUM(Customers[Revenue])']], [[3]]]);
      expect([foreign.formulas, foreign.values]).toEqual([[['=[@Sales]+1']], [[8]]]);
    });
  });

  it('formulas follow a table that is resized, renamed and turned into cells', async () => {
    await after(
      {
        'A1:B3': [
          ['Name', 'Sales'],
          ['a', 1],
          ['b', 2],
        ],
        'A4:B4': [['c', 4]],
      },
      'A1',
    );
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Customers';
      const sum = sheet.getRange('E1');
      sum.formulas = [['=SUM(Customers[Sales])']];
      sum.load('values,formulas');
      await context.sync();
      expect(sum.values).toEqual([[3]]);
      table.resize('A1:B4');
      table.name = 'Kunden';
      sum.load('values,formulas');
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[7]], [['=SUM(Kunden[Sales])']]]);
      table.rows.add(undefined, [['d', 8]]);
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[15]]);
      table.rows.getItemAt(0).delete();
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[14]]);
      table.convertToRange();
      sum.load('values,formulas');
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[14]], [['=SUM(Sheet1!B2:B4)']]]);
    });
  });

  it('the asking sheet’s own name goes before that of the workbook', async () => {
    await node.Excel.run(async (context) => {
      const [first, second] = [
        context.workbook.worksheets.getFirst(),
        context.workbook.worksheets.add('Two'),
      ];
      context.workbook.names.add('Rate', '=1');
      second.names.add('Rate', '=2');
      first.getRange('A1:A2').formulas = [['=Rate'], ['=Two!Rate']];
      second.getRange('A1:A2').formulas = [['=Rate'], ['=Rate*10']];
      const [a, b] = [first.getRange('A1:A2').load('values'), second.getRange('A1:A2').load('values')];
      await context.sync();
      expect([a.values, b.values]).toEqual([
        [[1], [2]],
        [[2], [20]],
      ]);
    });
  });

  it('a structural edit while calculation is suspended loses nothing', async () => {
    await after({ 'A1:A3': [[1], ['=A1+1'], ['=A2+1']] }, 'A1');
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('2:2').insert('Down');
      await context.sync();
      const range = sheet.getRange('A1:A4').load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[10], [''], [11], [12]]);
      expect(range.formulas[2]).toEqual(['=A1+1']);
    });
  });

  it('=TODAY() shows a date, and A1# is #REF! where nothing spills', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').formulas = [['=TODAY()']];
      sheet.getRange('B1:B3').formulas = [['=1+1'], ['=B1#'], ['=SUM(C1#)']];
      sheet.getRange('C1').formulas = [['=SEQUENCE(3)']];
      sheet.getRange('D1:D2').formulas = [['=SEQUENCE(1)'], ['=COUNT(D1#)']];
      const date = sheet.getRange('A1').load('numberFormat,text');
      const hash = sheet.getRange('B2:B3').load('values');
      const lone = sheet.getRange('D2').load('values');
      await context.sync();
      expect(date.numberFormat).toEqual([['m/d/yyyy']]);
      expect(date.text[0]?.[0]).toMatch(/^\d{1,2}\/\d{1,2}\/\d{4}$/);
      expect([hash.values, lone.values]).toEqual([[['#REF!'], [6]], [[1]]]);
    });
  });

  it('@ takes the cell of its own row', async () => {
    expect(await after({ 'A1:A3': [[1], [2], [3]], B2: [['=@A1:A3']], C5: [['=@A1:A3']] }, 'B2')).toEqual([
      [2],
    ]);
    expect(await after({}, 'C5')).toEqual([['#VALUE!']]);
  });

  it('1904 counts days from its own beginning', async () => {
    node.host.workbook.date1904 = true;
    expect(await after({ A1: [['=DATE(1904,1,2)']], A2: [['=YEAR(A1)']] }, 'A1:A2')).toEqual([[1], [1904]]);
  });

  it('nobody changes the sheets of a protected workbook', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.add('Two');
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await code((context) => context.workbook.worksheets.add('Three'))).toBe('AccessDenied');
    expect(await code((context) => context.workbook.worksheets.getItem('Two').delete())).toBe('AccessDenied');
    expect(await code((_, sheet) => void (sheet.name = 'New'))).toBe('AccessDenied');
    expect(await code((_, sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('done');
  });
});

describe('a workbook open for viewing', () => {
  it('is read and calculated, and refuses every write', async () => {
    await after({ 'A1:A2': [[1], ['=A1+1']] }, 'A1');
    node.host.workbook.readOnly = true;
    expect(await code((_, sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await code((context) => context.workbook.worksheets.add('Two'))).toBe('AccessDenied');
    expect(await code((_, sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000'))).toBe(
      'AccessDenied',
    );
    expect(await code((_, sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2')))).toBe(
      'AccessDenied',
    );
    expect(await code((context) => context.workbook.names.add('Rate', '=1'))).toBe('AccessDenied');
    expect(
      await code((context, sheet) => {
        sheet.getRange('A2').select();
        sheet.getUsedRange().load('values');
        context.application.calculate('Full');
      }),
    ).toBe('done');
    expect(await after({}, 'A1:A2')).toEqual([[1], [2]]);
  });
});

describe('a selected chart', () => {
  it('is the active chart, and no range is selected', async () => {
    await after({ 'A1:A3': [['n'], [1], [2]] }, 'A1');
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3')).load('id,name');
      const none = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      node.host.workbook.selectedChart = chart.id;
      const active = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      expect(active.name).toBe(chart.name);
      expect(await code((other) => other.workbook.getSelectedRange().load('address'))).toBe(
        'InvalidSelection',
      );
      sheet.getRange('B2').select();
      const again = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      expect(again.isNullObject).toBe(true);
    });
  });
});

describe('range.getTables', () => {
  it('gives the tables that touch, or lie wholly in the range', async () => {
    await after(
      {
        'A1:B2': [
          ['a', 'b'],
          [1, 2],
        ],
        'D1:D2': [['c'], [3]],
      },
      'A1',
    );
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A1:B2', true).name = 'One';
      sheet.tables.add('D1:D2', true).name = 'Two';
      const touching = sheet.getRange('B1:D9').getTables().load('items/name');
      const inside = sheet.getRange('B1:D9').getTables(true).load('items/name');
      const first = sheet.getRange('A1').getTables().getFirst().load('name');
      const count = sheet.getRange('H1').getTables().getCount();
      await context.sync();
      expect(touching.items.map(({ name }) => name)).toEqual(['One', 'Two']);
      expect(inside.items.map(({ name }) => name)).toEqual(['Two']);
      expect([first.name, count.value]).toEqual(['One', 0]);
    });
  });
});
