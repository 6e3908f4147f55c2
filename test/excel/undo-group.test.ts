import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/create-app.ts';
import { createExcelWorkbook } from '../../src/excel/excel-workbook.ts';
import type { OfficeApi } from '../../src/excel/session.ts';
import { writeCells } from '../../src/host/model/edits/write-cells.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, openStage, snapshot, sure, TODAY, type Stage } from '../support/stage.ts';

const SCHEME = presetScheme('tiancheng', 'zh-CN');

let stage: Stage;
afterEach(() => stage.close());

/** A list in a host with so much of ExcelApi, and the grading of it; the options of every `Excel.run` are noted. */
async function gradingWith(excelApi: string) {
  stage = await openStage({ locale: 'zh-CN', requirements: { ExcelApi: excelApi } });
  await stage.put(customers(9), { table: '客户表' });
  const options: unknown[] = [];
  const { Excel: excel, Office: office } = stage.node;
  const run = ((one: Excel.RunOptions, job: (context: Excel.RequestContext) => Promise<unknown>) => {
    options.push(one);
    return excel.run(one, job);
  }) as typeof Excel.run;
  const api: OfficeApi = { Excel: { run }, Office: office };
  const app = createApp({ workbook: createExcelWorkbook(api), locale: () => 'zh-CN', today: () => TODAY });
  const request = await guessedRequest(stage.app, SCHEME);
  options.length = 0;
  return { options, grade: () => app.grade(request, calmRun()), restore: app.restore };
}

const CELL = { row: 1, column: 1, rows: 1, columns: 1 };

/** Settings are no part of Undo. */
function withoutSettings(): unknown {
  return { ...(snapshot(stage) as object), settings: null };
}

describe('a grading as one step of Undo', () => {
  it('is asked for where ExcelApi 1.20 is there, once and with all that is written', async () => {
    const { options, grade } = await gradingWith('1.20');
    const { workbook } = stage.node.host;
    workbook.changes.as('user', () => {
      const [sheet] = workbook.sheets;
      if (sheet !== undefined) writeCells({ workbook, sheet, rect: CELL }, [[3]]);
    });
    const before = withoutSettings();
    sure(await grade());
    expect(options.filter((one) => Object.hasOwn(one as object, 'mergeUndoGroup'))).toEqual([
      { delayForCellEdit: true, mergeUndoGroup: true },
    ]);
    workbook.history.undo();
    expect(withoutSettings()).toEqual(before);
  });

  it('is not asked for before', async () => {
    const { options, grade } = await gradingWith('1.19');
    sure(await grade());
    expect(options.some((one) => Object.hasOwn(one as object, 'mergeUndoGroup'))).toBe(false);
  });

  it('is done without where any of its requests cannot be part of one', async () => {
    const calm = await gradingWith('1.20');
    const { faults, traffic } = stage.node.host;
    const before = snapshot(stage);
    traffic.reset();
    const written = sure(await calm.grade()).written;
    const wanted = snapshot(stage);
    const { requests } = traffic;
    sure(await calm.restore(written));
    let twice = 0;
    for (let index = 0; index < requests; index += 1) {
      traffic.reset();
      calm.options.length = 0;
      faults.at(index, { kind: 'refuse', code: 'UndoNotSupported' });
      const outcome = await calm.grade();
      if (!outcome.ok) {
        // Refused while it only looked, or looked again at the end.
        expect(snapshot(stage), String(index)).toEqual(before);
        continue;
      }
      twice += 1;
      expect(snapshot(stage), String(index)).toEqual(wanted);
      sure(await calm.restore(outcome.value.written));
      expect(snapshot(stage), String(index)).toEqual(before);
    }
    expect(twice).toBeGreaterThan(8);
  });
});
