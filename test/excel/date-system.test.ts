import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { displayText } from '../../src/host/model/display-text.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { LATER } from '../support/scenario.ts';
import { calmRun, guessedRequest, openStage, sure, TODAY, type Stage } from '../support/stage.ts';

let stage: Stage;
let day = TODAY;
afterEach(() => stage.close());

/** All that the workbook shows, a line a row. */
function shown(): readonly string[] {
  const { workbook } = stage.node.host;
  return workbook.sheets.flatMap(({ name, cells }) => {
    const used = cells.used(false);
    const lines = Array.from({ length: used === null ? 0 : used.row + used.rows }, (_none, row) =>
      Array.from({ length: used === null ? 0 : used.column + used.columns }, (_cell, column) => {
        const { numberFormat } = workbook.styles.get(cells.style(row, column));
        return displayText(cells.value(row, column), numberFormat, workbook.date1904);
      }).join('|'),
    );
    return [name, ...lines];
  });
}

async function grade(): Promise<void> {
  await stage.excel(async (context) => {
    const list = context.workbook.tables.getItem('SampleCustomers').worksheet;
    list.activate();
    list.getRange('B2').select();
    await context.sync();
  });
  const columns = ['rfm', 'tier', 'why', 'previous', 'movement'];
  sure(
    await stage.app.grade(
      await guessedRequest(stage.app, presetScheme('rfm-10', 'en-US'), { columns }),
      calmRun(),
    ),
  );
}

/** The sample, graded twice on one day and once half a year later, with a tier set by hand in between. */
async function story(date1904: boolean): Promise<readonly string[]> {
  day = TODAY;
  stage = await openStage({ today: () => day });
  stage.node.host.workbook.date1904 = date1904;
  const app = stage.app as Required<App>;
  sure(await app.insertSample(calmRun()));
  await grade();
  const tier = presetScheme('rfm-10', 'en-US').tiers[0]?.name ?? '';
  const [[customer]] = (await stage.values('A3', 'Sample customers')) as [[string]];
  sure(await app.saveOverride({ customer, tier, reason: 'Strategic' }, calmRun()));
  await grade();
  day = LATER;
  await grade();
  return shown();
}

describe('A workbook that counts its days from 1904', () => {
  it('shows what one of 1900 shows: the sample, the grades, the runs and the tiers set by hand', async () => {
    const usual = await story(false);
    stage.close();
    const from1904 = await story(true);
    expect(from1904).toEqual(usual);
    expect(
      usual.filter((line) => line.startsWith('Jan 5, 2026|') || line.startsWith('Jul 6, 2026|')),
    ).toHaveLength(2);
    expect(usual.some((line) => line.endsWith('|2026-01-05'))).toBe(true);
  });

  it.each([
    ['from days with two digits of the year', 'm/d/yy', 'm/d/yy'],
    ['from another day than the first, of which no more than the month is shown', 'mmmm', 'yyyy-mm-dd h:mm'],
    ['from days without a year', 'd mmm', 'd mmm'],
  ])(
    'is known for what it is where nothing may be written, nor Excel be asked: %s',
    async (_how, first, others) => {
      stage = await openStage();
      const { workbook } = stage.node.host;
      workbook.date1904 = true;
      sure(await (stage.app as Required<App>).insertSample(calmRun()));
      await stage.excel(async (context) => {
        const list = context.workbook.tables
          .getItem('SampleCustomers')
          .getDataBodyRange()
          .load('numberFormat');
        await context.sync();
        list.numberFormat = (list.numberFormat as string[][]).map((row, at) =>
          row.map((format) => (format.includes('y') ? (at === 0 ? first : others) : format)),
        );
        await context.sync();
      });
      const wanted = sure(await stage.app.look(presetScheme('rfm-10', 'en-US'))).source;
      stage.close();
      workbook.readOnly = true;
      stage = await openStage({ workbook });
      const { source } = sure(await stage.app.look(presetScheme('rfm-10', 'en-US')));
      expect({ head: source.head, date1904: source.date1904 }).toEqual({ head: wanted.head, date1904: true });
    },
  );
});
