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
    stage.node.host.traffic.reset();
    const outcome = sure(await stage.app.grade(request, calmRun()));
    console.log(outcome.written.columns, outcome.graded.report, stage.node.host.traffic.requests);
    console.log(await stage.values('A1:L6'));
    console.log(await stage.values('A1:H40', outcome.written.sheets[0]));
    expect(outcome.graded.report.rows).toBe(20);
  });
});
