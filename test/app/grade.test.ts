import { afterEach, describe, expect, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { calmRun, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';
import { customers } from '../support/customers.ts';

let stage: Stage;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

describe('grading a table', () => {
  it('writes score and tier beside the data and a report sheet', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(20), { table: '客户表' });
    const request = await guessedRequest(stage.app, scheme);
    const outcome = sure(await stage.app.grade(request, calmRun()));
    expect(outcome.written.columns.map(({ key }) => key)).toEqual([
      'score',
      'tier',
      'strategy',
      'previous',
      'movement',
    ]);
    const [report = ''] = outcome.written.sheets;
    const [names, figures] = await stage.values('A4:E5', report);
    expect(names).toEqual(['总行数', '已评定', '待定', '不计入', '金额']);
    expect(figures?.slice(0, 4)).toEqual([20, 20, 0, 0]);
    const shares = (await stage.values('C24:C28', report)).flat().map(Number);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(stage.node.host.workbook.sheets[1]?.charts.map(({ name, type }) => [name, type])).toEqual([
      ['Tierwise customers', 'BarStacked'],
      ['Tierwise value', 'BarStacked'],
    ]);
  });

  it('stamps a report that was graded by another scorecard than the workbook holds now', async () => {
    stage = await openStage();
    await stage.put(customers(6), { table: 'List' });
    const stamped = async (preset: 'tiancheng' | 'abc-80-95'): Promise<string> => {
      await stage.excel(async (context, sheet) => {
        sheet.activate();
        sheet.getRange('A2').select();
        await context.sync();
      });
      const request = await guessedRequest(stage.app, presetScheme(preset, 'en-US'));
      sure(await stage.app.grade(request, calmRun()));
      return (await stage.values('A1:A60', 'Tier report')).flat().join('|');
    };
    const older = 'Graded by another scorecard than the one in this workbook';
    expect(await stamped('tiancheng')).not.toContain(older);
    expect(await stamped('abc-80-95')).toContain(older);
    expect(await stamped('tiancheng')).not.toContain(older);
  });

  it('says a share that rules take of a total as a percentage', async () => {
    stage = await openStage();
    await stage.put([
      ['Customer', 'Annual sales', 'Collection rate'],
      ['Ann', 995, 1],
      ['Bob', 5, 0.8],
    ]);
    const request = await guessedRequest(stage.app, presetScheme('ae-rules', 'en-US'), { columns: ['why'] });
    const { columns } = sure(await stage.app.grade(request, calmRun())).written;
    expect(columns.map(({ key }) => key)).toEqual(['why']);
    const why = (await stage.values('D2:D3')).flat();
    expect(why).toEqual([
      expect.stringMatching(/^Share of sales 99\.5%; /u),
      expect.stringMatching(/^Share of sales 0\.5%; /u),
    ]);
  });

  it('gives lifetime values of millions the room they take', async () => {
    stage = await openStage();
    await stage.put([
      ['Customer', 'Average order amount', 'Orders a year'],
      ['Ann', 900_000, 12],
      ['Bob', 500, 2],
    ]);
    const scheme = presetScheme('clv-simple', 'en-US');
    const request = await guessedRequest(stage.app, scheme, { columns: ['score', 'clv'] });
    sure(await stage.app.grade(request, calmRun()));
    const widths = await stage.excel(async (context, sheet) => {
      const ranges = ['D1', 'E1'].map((cell) => sheet.getRange(cell).format.load('columnWidth'));
      await context.sync();
      return ranges.map(({ columnWidth }) => columnWidth);
    });
    for (const width of widths) expect(width).toBeGreaterThan(13 * 5);
  });
});
