import { afterEach, describe, expect, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, codesOf, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

async function again() {
  return stage.app.grade(await guessedRequest(stage.app, scheme), calmRun());
}

/** Score by customer, as the sheet shows them. */
async function scores(rows: number): Promise<ReadonlyMap<unknown, unknown>> {
  const cells = await stage.values(`A2:H${String(rows + 1)}`);
  return new Map(cells.map((row) => [row[0], row[7]]));
}

describe('our columns are found again', () => {
  it('after the table was sorted and got a row more', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(12), { table: '客户表' });
    const { written } = sure(await again());
    const before = await scores(12);
    await stage.excel(async (context, sheet) => {
      const table = context.workbook.tables.getItem('客户表');
      table.sort.apply([{ key: 6, ascending: false }]);
      table.rows.add(-1, [['新客户', 12, 1.2, 9, 9, 9, 5000, '', '', '', '', '']]);
      sheet.getRange('B2').select();
      await context.sync();
    });
    const second = sure(await again());
    expect(second.written.columns.map(({ key }) => key)).toEqual(written.columns.map(({ key }) => key));
    expect((await stage.values('H1:M1')).flat()).toEqual([
      '得分',
      '等级',
      '服务策略',
      '上次等级',
      '等级变动',
      '',
    ]);
    const after = await scores(13);
    expect(after.get('新客户')).toBe(97);
    for (const [customer, score] of before) expect(after.get(customer)).toBe(score);
  });

  it('once a filter is cleared, which hides rows until then', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(12), { table: '客户表' });
    sure(await again());
    const before = await scores(12);
    const filter = (act: (column: Excel.Filter) => void) =>
      stage.excel(async (context) => {
        act(context.workbook.tables.getItem('客户表').columns.getItemAt(0).filter);
        await context.sync();
      });
    await filter((column) => column.applyValuesFilter(['客户1', '客户2']));
    expect(codesOf(await again())).toEqual(['filter-active']);
    await filter((column) => column.clear());
    sure(await again());
    expect(await scores(12)).toEqual(before);
  });
});
