import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { canBeLive } from '../../src/app/columns/live-columns.ts';
import type { Cell } from '../../src/engine/index.ts';
import { scorecard } from '../../src/functions/scorecard.ts';
import { tier } from '../../src/functions/tier.ts';
import type { FunctionsFile } from '../../src/host/wire/function-metadata.ts';
import type { Locale } from '../../src/locales/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { expectSaid } from '../faults/aftermath.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, openStage, snapshot, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());
const scheme = presetScheme('tiancheng', 'zh-CN');

const range = (name: string) => ({ name, dimensionality: 'matrix' as const, optional: true });
const functions: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'SCORECARD',
      name: 'SCORECARD',
      parameters: [range('data'), range('card'), { name: 'detail', optional: true }, range('grading')],
      options: {},
    },
    { id: 'TIER', name: 'TIER', parameters: [range('scores'), range('tiers')], options: {} },
  ],
};

async function open(
  table?: string,
  { cells = customers(8), locale = 'zh-CN' }: { readonly cells?: Cell[][]; readonly locale?: Locale } = {},
): Promise<Required<App>> {
  stage = await openStage({ locale, functions });
  stage.node.CustomFunctions.associate('SCORECARD', scorecard as (...args: unknown[]) => unknown);
  stage.node.CustomFunctions.associate('TIER', tier as (...args: unknown[]) => unknown);
  await stage.put(cells, table === undefined ? {} : { table });
  return stage.app as Required<App>;
}

/** Until every function in the two columns has answered. */
const settled = (at = 'H2:I9'): Promise<void> =>
  expect
    .poll(async () => (await stage.values(at)).flat().includes('#BUSY!'), { timeout: 20_000 })
    .toBe(false);

describe('live formulas', () => {
  it('give the scores and tiers of the run, follow the data, and become values when asked', async () => {
    const app = await open('客户表');
    const request = await guessedRequest(app, scheme, { live: true });
    const { graded } = sure(await app.grade(request, calmRun()));
    await settled();
    const scores = (await stage.values('H2:H9')).flat();
    scores.forEach((score, row) => expect(score).toBeCloseTo(graded.score?.[row] ?? NaN, 9));
    expect((await stage.values('I2:I9')).flat()).toEqual(
      Array.from(graded.tier, (at) => scheme.tiers[at]?.name),
    );
    await stage.excel(async (context, sheet) => {
      sheet.getRange('B2').values = [[12]];
      await context.sync();
    });
    await settled();
    const [followed] = (await stage.values('H2')).flat();
    expect(followed).toBe(Number(scores[0]) + 50);
    const { source } = await guessedRequest(app, scheme);
    sure(await app.replaceFormulas(source, calmRun()));
    expect(stage.node.host.workbook.sheets[0]?.cells.formula(1, 7)).toBeNull();
    expect((await stage.values('H2')).flat()).toEqual([followed]);
  });

  it('are no former tiers while they show errors, as where the functions are not there', async () => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(8), { table: '客户表' });
    const grade = async (): Promise<void> =>
      void sure(await stage.app.grade(await guessedRequest(stage.app, scheme, { live: true }), calmRun()));
    await grade();
    expect((await stage.values('I2'))[0]).toEqual(['#NAME?']);
    await grade();
    expect(new Set((await stage.values('K2:L9')).flat())).toEqual(new Set(['']));
  });

  it('stay while they show errors, which as values would be no results', async () => {
    stage = await openStage({ locale: 'en-US' });
    const english = presetScheme('tiancheng', 'en-US');
    await stage.put(customers(8), { table: 'List' });
    const app = stage.app as Required<App>;
    const request = await guessedRequest(app, english, { live: true });
    sure(await app.grade(request, calmRun()));
    const { source } = await guessedRequest(app, english);
    const before = snapshot(stage);
    const refused = await app.replaceFormulas(source, calmRun());
    expect(refused.ok || refused.issues).toEqual([
      { code: 'errors-shown', count: 16, first: 0, column: 'Score', found: '#NAME?' },
    ]);
    if (!refused.ok) expectSaid(refused.issues, 'errors shown');
    expect(snapshot(stage)).toEqual(before);
    sure(await app.grade({ ...request, source, write: { ...request.write, live: false } }, calmRun()));
    sure(await app.replaceFormulas(source, calmRun()));
  });

  it('read our score, not a column of the user that is called so in another case', async () => {
    const theirs = customers(8).map((row, i) => [...row, i === 0 ? 'score' : 1]);
    const app = await open('List', { cells: theirs, locale: 'en-US' });
    const english = presetScheme('tiancheng', 'en-US');
    const request = await guessedRequest(app, english, { live: true });
    const { graded } = sure(await app.grade(request, calmRun()));
    await settled('I2:J9');
    expect((await stage.values('H1:J1')).flat()).toEqual(['score', 'Score 2', 'Tier']);
    expect((await stage.values('J2:J9')).flat()).toEqual(
      Array.from(graded.tier, (at) => english.tiers[at]?.name),
    );
  });

  it.each([
    ['a region', 'tiancheng', null],
    ['shares of the list', 'pyramid-4', '客户表'],
  ] as const)('are values for %s, which a formula a row cannot give', async (_where, id, table) => {
    stage = await openStage({ locale: 'zh-CN' });
    await stage.put(customers(8), table === null ? {} : { table });
    const request = await guessedRequest(stage.app, presetScheme(id, 'zh-CN'), { live: true });
    const { graded } = sure(await stage.app.grade(request, calmRun()));
    expect(canBeLive(request, graded)).toBe(false);
    expect(stage.node.host.workbook.sheets[0]?.cells.formula(1, 7)).toBeNull();
    const written = (await stage.values('H1:L9')).flat();
    expect(written).toContain(graded.tiers[graded.tier[0] ?? 0]?.name);
  });
});
