import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { gradedAgain, gradedFile, selectSample } from '../support/scenario.ts';
import { calmRun, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());

type Sheet = Stage['node']['host']['workbook']['sheets'][number];

/** The cells of a sheet, a line a row, without the blanks at its end. */
function linesOf({ name, cells }: Sheet): readonly string[] {
  const used = cells.used(false);
  const rows = used === null ? 0 : used.row + used.rows;
  const columns = used === null ? 0 : used.column + used.columns;
  const lines = Array.from({ length: rows }, (_none, row) => {
    const line = Array.from(
      { length: columns },
      (_cell, column) => cells.formula(row, column) ?? cells.value(row, column) ?? '',
    );
    while (line.length > 0 && line.at(-1) === '') line.pop();
    return JSON.stringify(line);
  });
  return [`# ${name}`, ...lines];
}

const allLines = (): string => `${stage.node.host.workbook.sheets.flatMap(linesOf).join('\n')}\n`;

describe.each(['zh-CN', 'en-US'] as const)('grade, save, reopen, change, grade again (%s)', (locale) => {
  it('gives the golden workbook, cell by cell; `vitest -u` writes it anew', async () => {
    stage = await gradedAgain(await gradedFile(locale), locale);
    await expect(allLines()).toMatchFileSnapshot(`golden/${locale}.txt`);
  });
});

describe('a workbook graded twice', () => {
  it('has equal bytes from equal input, and equal cells from a second run on it', async () => {
    const first = await gradedFile('zh-CN');
    expect(Buffer.compare(first, await gradedFile('zh-CN'))).toBe(0);
    stage = await gradedAgain(first, 'zh-CN');
    const cells = allLines();
    const scheme = sure(await stage.app.readScheme());
    if (scheme === null) return;
    await selectSample(stage);
    const columns = ['score', 'tier', 'why', 'next', 'strategy', 'previous', 'movement'];
    sure(await stage.app.grade(await guessedRequest(stage.app, scheme, { columns }), calmRun()));
    expect(allLines()).toBe(cells);
  });

  it('reviews who moved, and logs both runs', async () => {
    stage = await gradedAgain(await gradedFile('zh-CN'), 'zh-CN');
    await selectSample(stage);
    const { source } = await guessedRequest(stage.app, presetScheme('tiancheng', 'zh-CN'));
    const review = sure(await stage.app.review(source, calmRun()));
    const [title] = (await stage.values('A1', '等级复核')).flat();
    expect(title).toBe(
      `${String(review.promoted.length)} 个升级，${String(review.demoted.length)} 个降级，19 个不变`,
    );
    const log = await stage.values('A7:K8', '等级复核');
    expect(log.map((row) => row.slice(4))).toEqual([
      [23, 1, 0, review.promoted.length, review.demoted.length, 0, 1],
      [24, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('says on the report when the scorecard in it is another one', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    const app = stage.app as Required<App>;
    sure(await app.insertSample(calmRun()));
    sure(await app.saveScheme(presetScheme('customer-value', 'zh-CN'), calmRun()));
    await selectSample(stage);
    sure(await app.grade(await guessedRequest(app, presetScheme('tiancheng', 'zh-CN')), calmRun()));
    const report = stage.node.host.workbook.sheets.find(({ name }) => name === '客户分级报告');
    expect(report && linesOf(report).join()).toContain('与本工作簿中的评分卡');
  });
});

describe('sheets on request', () => {
  async function sample(): Promise<Required<App>> {
    stage = await openStage({ locale: 'zh-CN' });
    const app = stage.app as Required<App>;
    sure(await app.insertSample(calmRun()));
    return app;
  }

  it('draw the heat map with as many customers as were graded', async () => {
    const app = await sample();
    const request = await guessedRequest(app, presetScheme('rfm-10', 'zh-CN'));
    sure(await app.writeInsight({ request, staff: null }, { kind: 'rfm' }, calmRun()));
    const counts = (await stage.values('B6:F10', 'RFM 热力图')).flat().map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(24);
  });

  it('draw the curves as native charts', async () => {
    const app = await sample();
    const request = await guessedRequest(app, presetScheme('tiancheng', 'zh-CN'));
    sure(await app.writeInsight({ request, staff: null }, { kind: 'pareto' }, calmRun()));
    const sheet = stage.node.host.workbook.sheets.find(({ name }) => name === '价值集中度');
    expect(sheet?.charts.map(({ title }) => title.text)).toEqual([
      '前 20% 的客户贡献 74% 的金额',
      '洛伦兹曲线，基尼系数 0.68',
    ]);
  });

  it('keep what people wrote into a profile', async () => {
    const app = await sample();
    const request = await guessedRequest(app, presetScheme('tiancheng', 'zh-CN'));
    const asked = { request, staff: null };
    const [name = ''] = sure(await app.writeInsight(asked, { kind: 'profile', row: 0 }, calmRun())).sheets;
    await stage.excel(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('B12').values = [['王经理']];
      await context.sync();
    });
    sure(await app.writeInsight(asked, { kind: 'profile', row: 0 }, calmRun()));
    expect(await stage.values('B12', name)).toEqual([['王经理']]);
    const other = sure(await app.writeInsight(asked, { kind: 'profile', row: 1 }, calmRun()));
    expect(other.sheets).not.toEqual([name]);
  });

  it('are refused where the method does not give them', async () => {
    const app = await sample();
    const request = await guessedRequest(app, presetScheme('tiancheng', 'zh-CN'));
    const refused = await app.writeInsight({ request, staff: null }, { kind: 'rfm' }, calmRun());
    expect(refused).toEqual({ ok: false, issues: [{ code: 'no-insight', sheet: 'rfm' }] });
  });
});
