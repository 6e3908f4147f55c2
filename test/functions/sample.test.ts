import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import { functionExamples } from '../../src/locales/function-examples.ts';
import { openFunctions, type CellValue, type FunctionHost } from './open-functions.ts';

let host: FunctionHost | null = null;
afterEach(() => host?.close());

const near = (cell: CellValue | undefined): unknown =>
  typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell;

describe.each(['en-US', 'zh-CN'] as const)('the workbook of examples in %s', (locale) => {
  it('holds every function with the values of its example, as saved and calculated anew', async () => {
    const file = join(import.meta.dirname, `../../samples/functions.${locale}.xlsx`);
    const opened = openWorkbook(readFileSync(file), 'functions.xlsx');
    if (!opened.ok) throw new Error(opened.problem.detail);
    host = await openFunctions(locale, { workbook: opened.workbook });
    await expectExamples(host);
    await host.node.Excel.run(async (context) => {
      context.application.calculate('Full');
      await context.sync();
    });
    await host.node.host.calculator?.settled();
    await expectExamples(host);
  });

  async function expectExamples({ read }: FunctionHost): Promise<void> {
    const cells = await read('A1:H400');
    for (const [id, { formula, result }] of Object.entries(functionExamples(locale))) {
      const at = cells.findIndex(([name]) => name === id);
      expect(cells[at + 1]?.[1], id).toBe(formula);
      result.forEach((row, i) => {
        expect(cells[at + 2 + i]?.slice(1, row.length + 1).map(near), id).toEqual(row.map(near));
      });
    }
  }
});
