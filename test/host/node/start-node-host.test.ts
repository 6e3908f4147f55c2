import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startNodeHost, type NodeHost } from '../../../src/host/node/start-node-host.ts';

describe('the real office.js over two fake windows', () => {
  let node: NodeHost;
  beforeAll(async () => {
    node = await startNodeHost({ locale: 'zh-CN', dataLocale: 'en-GB', calculate: false });
  });
  afterAll(() => node.close());

  it('becomes ready as Excel on the web', async () => {
    expect(await node.Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(node.Office.context.displayLanguage).toBe('zh-CN');
    expect(node.Office.context.contentLanguage).toBe('en-GB');
  });

  it('adds a sheet, writes and reads a range', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('数据');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'x'],
        [true, ''],
      ];
      range.load('values,address');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'x'],
        [true, ''],
      ]);
      expect(range.address).toBe('数据!A1:B2');
    });
  });

  it('keeps two instances in one process apart', async () => {
    const other = await startNodeHost({ calculate: false });
    await other.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    });
    other.close();
  });

  it('answers isSetSupported from the advertised sets', async () => {
    const old = await startNodeHost({ calculate: false, requirements: { ExcelApi: '1.9' } });
    expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(node.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    old.close();
  });
});
