import { afterEach, describe, expect, it } from 'vitest';
import { createBlankWorkbook } from '../../src/host/model/create.ts';
import { NOTHING_CHOSEN } from '../../src/taskpane/state/choices.ts';
import { persist, type Keep } from '../../src/taskpane/state/persist.ts';
import { createStore } from '../../src/taskpane/state/store.ts';
import { openStage, sure, type Stage } from '../support/stage.ts';

let stage: Stage;
afterEach(() => stage.close());

/** What the file keeps and what the pane is told of it; the next codes are awaited. */
function keeper(): { readonly keep: Keep; readonly told: () => Promise<readonly string[]> } {
  const heard: (readonly string[])[] = [];
  let wake = (): void => undefined;
  const unkept: Keep['unkept'] = (issues) => {
    heard.push(issues.map(({ code }) => code));
    wake();
  };
  const told = async (): Promise<readonly string[]> => {
    if (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return heard.shift() ?? [];
  };
  const { readState, saveState } = stage.app;
  const nothing = { readPreferences: () => Promise.resolve({}), savePreferences: () => Promise.resolve() };
  return { keep: { readState, saveState, ...nothing, unkept }, told };
}

describe('choices in the file', () => {
  it('are kept; what keeps them from it is told, and taken back once it is over', async () => {
    stage = await openStage();
    const choices = createStore(NOTHING_CHOSEN);
    const { keep, told } = keeper();
    await persist(choices, keep);
    stage.node.host.traffic.reset();
    stage.node.host.faults.at(0, { kind: 'refuse', code: 'AccessDenied' });
    choices.update((now) => ({ ...now, live: true }));
    expect(await told()).toEqual(['locked']);
    choices.update((now) => ({ ...now, report: false }));
    expect(await told()).toEqual([]);
    expect(sure(await stage.app.readState())).toMatchObject({ live: true, report: false });
  });

  it('that could not be read are not written over', async () => {
    stage = await openStage();
    sure(await stage.app.saveState({ scheme: 'mine' }));
    stage.node.host.traffic.reset();
    stage.node.host.faults.at(0, { kind: 'refuse', code: 'GeneralException' });
    const choices = createStore(NOTHING_CHOSEN);
    const { keep, told } = keeper();
    await persist(choices, keep);
    expect(await told()).toEqual(['excel-error']);
    choices.update((now) => ({ ...now, live: true }));
    // Choices are kept when nothing has changed for a moment.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(sure(await stage.app.readState())).toEqual({ scheme: 'mine' });
  });

  it('of a workbook open for reading are not kept, and the person is told why', async () => {
    const workbook = createBlankWorkbook();
    workbook.readOnly = true;
    stage = await openStage({ workbook });
    const choices = createStore(NOTHING_CHOSEN);
    const { keep, told } = keeper();
    await persist(choices, keep);
    choices.update((now) => ({ ...now, live: true }));
    expect(await told()).toEqual(['read-only']);
  });
});
