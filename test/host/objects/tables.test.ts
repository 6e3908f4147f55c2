import { describe, expect, it } from 'vitest';

import { bench } from './excel.ts';

const CUSTOMERS = [
  ['Customer', 'Revenue', 'Orders'],
  ['甲', 300, 3],
  ['乙', 100, 1],
  ['丙', 200, 2],
];

describe('tables', () => {
  const { run, code, fill } = bench();

  const addTable = (): Promise<string> =>
    run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add('A1:C4', true);
      table.name = 'Customers';
      table.load('id');
      await context.sync();
      return table.id;
    });

  it('makes a table and finds it again by name, id and index', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    const id = await addTable();
    await run(async (context) => {
      const { tables } = context.workbook;
      const byName = tables.getItem('customers').load('id,name,style,showHeaders,showTotals');
      const byId = tables.getItem(id).load('name');
      const byIndex = tables.getItemAt(0).load('name');
      const none = tables.getItemOrNullObject('Nobody').load('name');
      const count = tables.getCount();
      const range = byName.getRange().load('address');
      const body = byName.getDataBodyRange().load('values');
      const header = byName.getHeaderRowRange().load('values');
      await context.sync();
      expect(byName.toJSON()).toMatchObject({
        id,
        name: 'Customers',
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals: false,
      });
      expect([byId.name, byIndex.name, none.isNullObject, count.value]).toEqual([
        'Customers',
        'Customers',
        true,
        1,
      ]);
      expect(range.address).toBe('Sheet1!A1:C4');
      expect(body.values).toEqual(CUSTOMERS.slice(1));
      expect(header.values).toEqual([CUSTOMERS[0]]);
    });
  });

  it('makes headers unique and names blank ones', async () => {
    await fill(
      [
        ['x', 'X', ''],
        [1, 2, 3],
      ],
      'A1:C2',
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const header = sheet.tables.add(sheet.getRange('A1:C2'), true).getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['x', 'X2', 'Column3']]);
    });
  });

  it('puts headers above a list without', async () => {
    await fill(
      [
        [1, 2],
        [3, 4],
      ],
      'A1:B2',
    );
    await run(async (context) => {
      const range = context.workbook.worksheets
        .getFirst()
        .tables.add('A1:B2', false)
        .getRange()
        .load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  it('keeps the id when the table is renamed, resized and moved by inserted rows', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    const id = await addTable();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.getItem(id);
      table.name = '客户';
      table.resize('A1:D6');
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      const range = context.workbook.tables.getItem(id).getRange().load('address');
      const columns = context.workbook.tables.getItem('客户').columns.load('items/name,items/id,items/index');
      await context.sync();
      expect(range.address).toBe('Sheet1!A3:D8');
      expect(columns.items.map(({ name, id: column, index }) => [name, column, index])).toEqual([
        ['Customer', 1, 0],
        ['Revenue', 2, 1],
        ['Orders', 3, 2],
        ['Column4', 4, 3],
      ]);
    });
  });

  it.each([
    ['an overlap with another table', 'C3:E9', 'InvalidArgument'],
    ['an address that is none', 'C3:', 'InvalidArgument'],
    ['a sheet that does not exist', 'Nowhere!A1:B2', 'InvalidArgument'],
  ])('refuses %s', async (_, address, expected) => {
    await fill(CUSTOMERS, 'A1:C4');
    await addTable();
    expect(await code((_context, sheet) => sheet.tables.add(address, true))).toBe(expected);
  });

  it('refuses merged cells, a resize that leaves the header, a taken name and rows that are not there', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await addTable();
    expect(
      await code((_, sheet) => {
        sheet.getRange('F1:G1').merge();
        sheet.tables.add('F1:G3', true);
      }),
    ).toBe('MergedRangeConflict');
    expect(await code((context) => context.workbook.tables.getItem('Customers').resize('A2:C4'))).toBe(
      'InvalidArgument',
    );
    expect(await code((context) => context.workbook.tables.getItem('Customers').getTotalRowRange())).toBe(
      'ItemNotFound',
    );
    for (const name of ['two words', 'A1', '1st']) {
      expect(await code((context) => void (context.workbook.tables.getItem('Customers').name = name))).toBe(
        'InvalidArgument',
      );
    }
    expect(await code((context) => context.workbook.tables.getItem('Nobody').load('name'))).toBe(
      'ItemNotFound',
    );
    expect(
      await code((_, sheet) => {
        sheet.tables.add('H1:H2', true).name = 'customers';
      }),
    ).toMatch(/Invalid|Exists/);
  });

  it('adds a column at the end over blanks, in the middle, and by name', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await fill([['note']], 'F1:F1');
    await addTable();
    await run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Customers');
      columns.add(undefined, [['Tier'], ['A'], ['C'], ['B']]);
      columns.add(1, undefined, 'Score');
      await context.sync();
      const range = context.workbook.tables.getItem('Customers').getRange().load('values,address');
      const tier = context.workbook.tables
        .getItem('Customers')
        .columns.getItem('Tier')
        .getDataBodyRange()
        .load('values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:E4');
      expect(range.values).toEqual([
        ['Customer', 'Score', 'Revenue', 'Orders', 'Tier'],
        ['甲', '', 300, 3, 'A'],
        ['乙', '', 100, 1, 'C'],
        ['丙', '', 200, 2, 'B'],
      ]);
      expect(tier.values).toEqual([['A'], ['C'], ['B']]);
    });
  });

  it('moves foreign cells right of the table away instead of overwriting them', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await fill([['mine'], [7]], 'D1:D2');
    await addTable();
    await run(async (context) => {
      context.workbook.tables.getItem('Customers').columns.add(undefined, undefined, 'Tier');
      const beside = context.workbook.worksheets.getFirst().getRange('D1:E2').load('values');
      await context.sync();
      expect(beside.values).toEqual([
        ['Tier', 'mine'],
        ['', 7],
      ]);
    });
  });

  it('renames a column through its header and deletes it', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await addTable();
    await run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Customers');
      columns.getItem('Orders').name = '订单';
      columns.getItem('Revenue').delete();
      await context.sync();
      const range = context.workbook.tables.getItem('Customers').getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Customer', '订单'],
        ['甲', 3],
        ['乙', 1],
        ['丙', 2],
      ]);
    });
    expect(
      await code((context) =>
        context.workbook.tables.getItem('Customers').columns.getItem('Revenue').load('name'),
      ),
    ).toBe('ItemNotFound');
  });

  it('adds and deletes rows', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await addTable();
    await run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Customers');
      rows.add(undefined, [['丁', 50, 1]]);
      rows.add(0, [['戊', 70, 2]]);
      rows.getItemAt(1).delete();
      await context.sync();
      const body = context.workbook.tables.getItem('Customers').getDataBodyRange().load('values');
      const again = context.workbook.tables.getItem('Customers').rows.load('items/values,count');
      await context.sync();
      expect(body.values).toEqual([
        ['戊', 70, 2],
        ['乙', 100, 1],
        ['丙', 200, 2],
        ['丁', 50, 1],
      ]);
      expect(again.items[0]?.values).toEqual([['戊', 70, 2]]);
      expect(again.count).toBe(4);
    });
    expect(
      await code((context) => context.workbook.tables.getItem('Customers').rows.add(undefined, [[1, 2]])),
    ).toBe('InvalidArgument');
  });

  it('sorts, filters by value and says so', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await addTable();
    await run(async (context) => {
      const table = context.workbook.tables.getItem('Customers');
      table.sort.apply([{ key: 1, ascending: true }]);
      table.columns.getItem('Customer').filter.applyValuesFilter(['甲', '乙']);
      await context.sync();
      const body = table.getDataBodyRange().load('values,rowHidden');
      const hidden = context.workbook.worksheets.getFirst().getRange('A3').load('rowHidden');
      table.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect(body.values.map((row: unknown[]) => row[0])).toEqual(['乙', '丙', '甲']);
      expect([hidden.rowHidden, table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([
        true,
        true,
        true,
      ]);
    });
    expect(
      await code((context) => {
        context.workbook.tables.getItem('Customers').columns.getItemAt(1).getDataBodyRange().values = [
          [1],
          [2],
          [3],
        ];
      }),
    ).toBe('FilteredRangeConflict');
    await run(async (context) => {
      context.workbook.tables.getItem('Customers').clearFilters();
      const hidden = context.workbook.worksheets.getFirst().getRange('A3').load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
    });
  });

  it('shows and hides a totals row', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await addTable();
    await run(async (context) => {
      const table = context.workbook.tables.getItem('Customers');
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('formulas,address');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(totals.address).toBe('Sheet1!A5:C5');
      expect(totals.formulas).toEqual([['Total', '', '=SUBTOTAL(109,[Orders])']]);
      expect(body.address).toBe('Sheet1!A2:C4');
      table.showTotals = false;
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C4');
    });
  });

  it('turns into plain cells, or goes with its cells', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await addTable();
    await run(async (context) => {
      const range = context.workbook.tables.getItem('Customers').convertToRange().load('values');
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([range.values, count.value]).toEqual([CUSTOMERS, 0]);
    });
    await addTable();
    await run(async (context) => {
      context.workbook.tables.getItem('Customers').delete();
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it('refuses every edit on a protected sheet and changes nothing', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    await addTable();
    expect(await code((_, sheet) => sheet.protection.protect())).toBe('done');
    const edits: ((table: Excel.Table) => void)[] = [
      (table) => void (table.style = 'TableStyleLight1'),
      (table) => void (table.showTotals = true),
      (table) => table.columns.add(undefined, undefined, 'Tier'),
      (table) => table.rows.add(undefined, [[1, 2, 3]]),
      (table) => table.resize('A1:C9'),
      (table) => table.delete(),
      (table) => table.sort.apply([{ key: 0 }]),
    ];
    for (const edit of edits) {
      expect(await code((context) => edit(context.workbook.tables.getItem('Customers')))).toBe(
        'AccessDenied',
      );
    }
    await run(async (context) => {
      const range = context.workbook.tables.getItem('Customers').getRange().load('values');
      await context.sync();
      expect(range.values).toEqual(CUSTOMERS);
    });
  });

  it('tells of added and changed tables', async () => {
    await fill(CUSTOMERS, 'A1:C4');
    const told: string[] = [];
    await run(async (context) => {
      context.workbook.tables.onAdded.add(async (event) => void told.push(`added ${event.tableId}`));
      context.workbook.tables.onChanged.add(
        async (event) => void told.push(`changed ${event.tableId} ${event.address}`),
      );
      await context.sync();
    });
    const id = await addTable();
    await fill([[1]], 'B2:B2');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([`added ${id}`, `changed ${id} B2`]);
  });
});
