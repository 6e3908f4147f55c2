import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/taskpane/desk/desk.ts';
import { shown, type DeskState } from '../../src/taskpane/desk/desk-state.ts';
import { NOTHING_CHOSEN, withColumn, withOwn, type Choices } from '../../src/taskpane/state/choices.ts';
import { createStore, type Store } from '../../src/taskpane/state/store.ts';
import { customers } from '../support/customers.ts';
import { openStage, snapshot, type Stage } from '../support/stage.ts';

let stage: Stage;
let desk: Desk;
let choices: Store<Choices>;

/** Waits until the desk shows what is asked for; the test's own time limit ends a wait in vain. */
function until(reached: (state: DeskState) => boolean): Promise<DeskState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!reached(desk.state.get())) return;
      stop();
      resolve(desk.state.get());
    };
    const stop = desk.state.subscribe(look);
    queueMicrotask(look);
  });
}
const previewed = (state: DeskState): boolean =>
  state.preview.status === 'ready' && state.look.status === 'ready';

beforeEach(async () => {
  stage = await openStage({ locale: 'zh-CN' });
  await stage.put(customers(20), { table: '客户表' });
  choices = createStore<Choices>({ ...NOTHING_CHOSEN, scheme: 'tiancheng' });
  desk = createDesk(stage.app, choices);
});
afterEach(() => {
  desk.stop();
  stage.close();
});

describe('the desk over the real office.js', () => {
  it('looks at the selection, previews, and writes nothing by it', async () => {
    const before = snapshot(stage);
    await desk.start();
    const state = await until(previewed);
    expect(state.request?.source.rowCount).toBe(20);
    expect(shown(state.preview)?.graded.report.rows).toBe(20);
    expect(snapshot(stage)).toEqual(before);
  });

  it('follows the selection to where there is nothing to grade, and back', async () => {
    await desk.start();
    await until(previewed);
    const select = (address: string): Promise<void> =>
      stage.excel(async (context, sheet) => {
        sheet.getRange(address).select();
        await context.sync();
      });
    await select('Z50');
    const lost = await until((state) => state.look.status === 'failed' && state.request === null);
    expect(lost.preview.status).toBe('none');
    await select('B3');
    expect((await until(previewed)).request?.source.selectedRow).toBe(1);
  });

  it('grades, sums up, and restores', async () => {
    await desk.start();
    await until(previewed);
    const before = await stage.values('A1:Z21');
    await desk.grade();
    const { run } = desk.state.get();
    if (run.status !== 'done') throw new Error(`The run ended as ${run.status}`);
    expect(run.outcome.written.columns.length).toBeGreaterThan(0);
    expect(await stage.values('A1:Z21')).not.toEqual(before);
    await desk.restore(run.outcome);
    expect(desk.state.get().run.status).toBe('restored');
    expect(await stage.values('A1:Z21')).toEqual(before);
  });

  it('keeps the list in view while a sheet of ours is in front, and says so', async () => {
    await desk.start();
    await until(previewed);
    await desk.grade();
    const activate = (name: string): Promise<void> =>
      stage.excel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange('A1').select();
        await context.sync();
      });
    await activate('评分卡');
    const aside = await until((state) => shown(state.look)?.ownSheet === '评分卡');
    expect(aside.request?.source).toMatchObject({ name: '客户表', rowCount: 20 });
    const { source } = aside.request ?? {};
    if (source === undefined) throw new Error('The list is gone');
    await stage.app.selectRows(source, [0]);
    const back = await until((state) => state.request?.source.selectedRow === 0);
    expect(shown(back.look)?.ownSheet).toBe(null);
  });

  it('tells of a conflict when the sheet changes under an edit, and loses neither', async () => {
    await desk.start();
    await until(previewed);
    await desk.grade();
    const { offer } = await until((state) => state.offer?.from === 'workbook' && state.sheetScheme !== null);
    if (offer === null) throw new Error('No scheme is on offer');
    choices.update((now) => withOwn(now, { ...offer.scheme, name: '我的' }));
    // As Enter does: the cell below is selected after the one that was typed in.
    await stage.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('评分卡');
      sheet.activate();
      sheet.getRange('B6').values = [['同事的']];
      sheet.getRange('B7').select();
      await context.sync();
    });
    const { sheetScheme } = await until((state) => state.conflict);
    expect(sheetScheme?.name).toBe('同事的');
    expect(desk.state.get().offer?.scheme.name).toBe('我的');
  });

  it('leaves nothing half-written when cancelled', async () => {
    await desk.start();
    await until(previewed);
    const before = await stage.values('A1:Z21');
    const running = desk.grade();
    desk.cancel();
    await running;
    expect(desk.state.get().run.status).toBe('idle');
    expect(await stage.values('A1:Z21')).toEqual(before);
  });

  it('grades anew when a column or the scheme is chosen otherwise', async () => {
    await desk.start();
    const first = await until(previewed);
    const preview = first.preview;
    const need = first.request?.scheme.method === 'scorecard' ? first.request.scheme.criteria[0] : undefined;
    choices.update((now) => withColumn(now, { scheme: 'tiancheng', key: need?.id ?? '' }, ''));
    const unmet = await until(
      (state) =>
        state.preview.status === 'failed' || (state.preview.status === 'ready' && state.preview !== preview),
    );
    expect(unmet.request?.mapping.find((match) => match.key === need?.id)).toMatchObject({
      column: null,
      confidence: 1,
    });
    if (first.offer === null) throw new Error('No scheme is on offer');
    const { scheme } = first.offer;
    choices.update((now) => withOwn(now, { ...scheme, id: 'own-1', name: '我的' }));
    const own = await until((state) => previewed(state) && state.offer?.scheme.id === 'own-1');
    expect(own.offer?.from).toBe('own');
  });
});
