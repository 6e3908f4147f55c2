import { afterEach, describe, expect, it } from 'vitest';
import { openFunctions, type FunctionHost } from '../functions/open-functions.ts';
import { createExcelWorkbook } from '../../src/excel/excel-workbook.ts';

let host: FunctionHost;
afterEach(() => host.close());

async function select(address: string): Promise<void> {
  await host.node.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).select();
    await context.sync();
  });
}

describe('inserting an example', () => {
  it('writes it in the selected cell, where it calculates and spills, and never over something', async () => {
    host = await openFunctions();
    const workbook = createExcelWorkbook(host.node);
    await select('C3:D9');
    expect(await workbook.insertFormula('=TIER({95;60})')).toEqual({ ok: true, value: 'Sheet1!C3' });
    await host.node.host.calculator?.settled();
    expect(await host.read('C3:C4')).toEqual([['A'], ['D']]);
    expect(await workbook.insertFormula('=TIER(1)')).toEqual({
      ok: false,
      issues: [{ code: 'cells-in-the-way', address: 'Sheet1!C3' }],
    });
    await select('C4');
    expect(await workbook.insertFormula('=TIER(1)')).toMatchObject({ ok: false });
    expect(await host.read('C3:C4')).toEqual([['A'], ['D']]);
  });
});
