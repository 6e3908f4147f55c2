import { createRoot } from 'react-dom/client';
import { createApp } from '../app/create-app.ts';
import { associateCommands } from '../commands/main.ts';
import { createExcelWorkbook } from '../excel/excel-workbook.ts';
import { localeFor, wordsOf } from '../locales/index.ts';
import { createDesk } from './desk/desk.ts';
import { followTab } from './office/follow-tab.ts';
import { Root } from './shell/Root.tsx';
import { NOTHING_CHOSEN } from './state/choices.ts';
import { persist } from './state/persist.ts';
import { createStore } from './state/store.ts';

/** Excel serial of the day on this device. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}

/** Puts the pane together over the workbook that is open. */
async function start(container: HTMLElement): Promise<void> {
  const displayLanguage = Office.context.displayLanguage;
  const choices = createStore(NOTHING_CHOSEN);
  const app = createApp({
    workbook: createExcelWorkbook({ Excel, Office }),
    locale: () => choices.get().locale ?? localeFor(displayLanguage),
    today,
  });
  const desk = createDesk(app, choices);
  const showGrade = (): void => {
    choices.update((now) => ({ ...now, view: 'grade' }));
    // The summary of a run before would stand where the preview is looked for.
    if (desk.state.get().run.status !== 'running') desk.dismiss();
    void desk.refresh();
  };
  followTab(document);
  associateCommands({ showGrade }, desk.report);
  createRoot(container).render(
    <Root app={app} desk={desk} choices={choices} displayLanguage={displayLanguage} />,
  );
  const preferences = (): Promise<typeof import('./office/preferences.ts')> =>
    import('./office/preferences.ts');
  const choicesKnown = persist(choices, {
    readState: () => app.readState(),
    saveState: (state) => app.saveState(state),
    readPreferences: async () => (await preferences()).readPreferences(),
    savePreferences: async (kept) => (await preferences()).savePreferences(kept),
    unkept: desk.tellUnkept,
  });
  await desk.start(choicesKnown);
}

void Office.onReady(async ({ host }) => {
  const container = document.getElementById('pane');
  if (container === null) throw new Error('taskpane.html has no #pane');
  if (host === Office.HostType.Excel) return start(container);
  container.textContent = wordsOf(localeFor(navigator.language)).pane.openInExcel;
});
