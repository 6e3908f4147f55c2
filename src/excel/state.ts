import type { Result } from '../engine/result.ts';
import type { State } from '../app/workbook.ts';
import { PANE_STATE, stateOf } from './memory.ts';
import type { Session } from './session.ts';

/** What the pane keeps in the file; empty where nothing was kept. */
export function readState(session: Session): Promise<Result<State>> {
  return session.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PANE_STATE);
    setting.load('value');
    await context.sync();
    return { ok: true, value: stateOf(setting) ?? {} };
  });
}

export function saveState(session: Session, state: State): Promise<Result<void>> {
  if (session.readOnly()) return Promise.resolve({ ok: false, issues: [{ code: 'read-only' }] });
  return session.run(async (context) => {
    context.workbook.settings.add(PANE_STATE, state);
    await context.sync();
    return { ok: true, value: undefined };
  });
}
