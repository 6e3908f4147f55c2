import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startNodeHost, type NodeHost } from '../../../../src/host/node/start-node-host.ts';

let node: NodeHost;
beforeEach(async () => {
  node = await startNodeHost({ locale: 'zh-CN', dataLocale: 'de-DE' });
});
afterEach(() => node.close());

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

async function codeOf(work: Work<unknown>): Promise<string> {
  return node.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  }).then(
    () => 'none',
    (error: { code: string }) => error.code,
  );
}

describe('sheets', () => {
  it('are found by name in any case and by id', async () => {
    await node.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('sheet1').load('id');
      await context.sync();
      const byId = worksheets.getItem(byName.id).load('name');
      await context.sync();
      expect(byId.name).toBe('Sheet1');
    });
  });

  it.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', 'a[b', "'a", "a'", 'History'])(
    'cannot be called %j',
    async (name) => {
      expect(await codeOf(async (context) => (context.workbook.worksheets.getFirst().name = name))).toBe(
        'InvalidArgument',
      );
    },
  );

  it('cannot share a name', async () => {
    expect(await codeOf(async (context) => context.workbook.worksheets.add('SHEET1'))).toBe(
      'ItemAlreadyExists',
    );
  });

  it('keep one visible', async () => {
    expect(await codeOf(async (context) => context.workbook.worksheets.getFirst().delete())).not.toBe('none');
    const hide = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getFirst().visibility = 'Hidden';
    };
    expect(await codeOf(hide)).not.toBe('none');
  });

  it('cannot be added to a protected workbook', async () => {
    node.host.workbook.structureProtected = true;
    expect(await codeOf(async (context) => context.workbook.worksheets.add('New'))).toBe('AccessDenied');
  });

  it('show their properties, gridlines too', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Report');
      sheet.showGridlines = false;
      sheet.tabColor = '#ff8800';
      sheet.position = 0;
      sheet.load('name,position,visibility,tabColor,showGridlines');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: 'Report',
        position: 0,
        visibility: 'Visible',
        tabColor: '#FF8800',
        showGridlines: false,
      });
    });
  });
});

describe('selection', () => {
  it('is read as range, areas and active cell', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C3:D9').select();
      const range = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const areas = context.workbook.getSelectedRanges().load('address,areaCount');
      await context.sync();
      expect([range.address, cell.address, areas.address]).toEqual([
        'Sheet1!C3:D9',
        'Sheet1!C3',
        'Sheet1!C3:D9',
      ]);
    });
  });

  it('of several areas is no range', async () => {
    const sheet = node.host.workbook.sheets[0];
    if (sheet !== undefined) {
      sheet.selection = [
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 4, column: 0, rows: 2, columns: 1 },
      ];
    }
    expect(await codeOf(async (context) => context.workbook.getSelectedRange().load('address'))).toBe(
      'InvalidSelection',
    );
    await node.Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.areas.load('items/address');
      areas.load('areaCount,cellCount');
      await context.sync();
      expect(areas.areas.items.map((range) => range.address)).toEqual(['Sheet1!A1', 'Sheet1!A5:A6']);
      expect([areas.areaCount, areas.cellCount]).toEqual([2, 3]);
    });
  });
});

describe('names', () => {
  it('are added, read, followed and deleted', async () => {
    await node.Excel.run(async (context) => {
      const { names } = context.workbook;
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      const name = names.add('Tiers', range, 'the table of tiers').load('name,formula,type,scope,comment');
      const back = name.getRange().load('address');
      const none = names.getItemOrNullObject('Nothing').load('name');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: 'Tiers',
        formula: '=Sheet1!$A$1:$B$2',
        type: 'Range',
        scope: 'Workbook',
      });
      expect(back.address).toBe('Sheet1!A1:B2');
      expect(none.isNullObject).toBe(true);
      name.delete();
      names.load('items/name');
      await context.sync();
      expect(names.items).toEqual([]);
    });
  });

  it('cannot look like cells', async () => {
    const add = async (context: Excel.RequestContext): Promise<unknown> =>
      context.workbook.names.add('RFM1', '=1');
    expect(await codeOf(add)).toBe('InvalidArgument');
  });
});

describe('the application', () => {
  it('knows the language of the data', async () => {
    await node.Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load();
      cultureInfo.datetimeFormat.load('shortDatePattern,dateSeparator');
      context.application.load('calculationMode,decimalSeparator');
      await context.sync();
      expect(cultureInfo.name).toBe('de-DE');
      expect(cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
      expect(cultureInfo.datetimeFormat.shortDatePattern).toBe('d.M.yyyy');
      expect(context.application.calculationMode).toBe('Automatic');
      expect(context.application.decimalSeparator).toBe(',');
    });
  });
});
