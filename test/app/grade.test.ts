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
});
