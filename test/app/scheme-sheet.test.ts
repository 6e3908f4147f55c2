import { afterEach, describe, expect, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { presetIds } from '../../src/presets/index.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());

describe('the scorecard sheet', () => {
  it('gives back every preset that was written to it, one after the other in place', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    for (const id of presetIds) {
      const scheme = presetScheme(id, 'zh-CN');
      sure(await stage.app.saveScheme(scheme, calmRun()));
      expect(sure(await stage.app.readScheme()), id).toEqual(scheme);
    }
    expect(stage.node.host.workbook.sheets).toHaveLength(2);
  });

  it('is read in the words that it was saved with, where these have changed since', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    const scheme = presetScheme('rfm-10', 'zh-CN');
    sure(await stage.app.saveScheme(scheme, calmRun()));
    const renamed = await stage.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('评分卡');
      const used = sheet.getUsedRange().load('values');
      await context.sync();
      const cells = used.values.flatMap((line, row) => line.map((value, column) => ({ value, row, column })));
      const old = cells.filter(({ value }) => value === '客户类型' || value === '其他客户类型');
      for (const { value, row, column } of old)
        used.getCell(row, column).values = [[String(value).replace('客户类型', '群体')]];
      await context.sync();
      return old.length;
    });
    expect(renamed).toBeGreaterThan(1);
    expect(sure(await stage.app.readScheme())).toEqual(scheme);
  });

  it('is null in a workbook without one', async () => {
    stage = await openStage();
    expect(sure(await stage.app.readScheme())).toBeNull();
  });

  it('comes with the first report, and an edit by hand holds', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(20), { table: '客户表' });
    const scheme = presetScheme('tiancheng', 'zh-CN');
    const { written } = sure(await stage.app.grade(await guessedRequest(stage.app, scheme), calmRun()));
    expect(written.sheets).toEqual(['客户分级报告', '评分卡', '等级复核']);
    await stage.excel(async (context) => {
      const tiers = context.workbook.tables.getItem('Tiers').getDataBodyRange();
      tiers.getCell(0, 1).values = [[60]];
      tiers.getCell(1, 1).values = [[55]];
      tiers.getCell(2, 1).values = [[52]];
      await context.sync();
    });
    const edited = sure(await stage.app.readScheme());
    expect(edited?.tiers.map(({ cut }) => cut)).toEqual([60, 55, 52, 50, null]);
    if (edited === null) return;
    await stage.excel(async (context, sheet) => {
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
    });
    sure(await stage.app.grade(await guessedRequest(stage.app, edited), calmRun()));
    expect(sure(await stage.app.readScheme())).toEqual(edited);
  });
});
