import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startNodeHost, type NodeHost } from '../../../src/host/node/start-node-host.ts';
import { turns } from './turns.ts';

let node: NodeHost;
beforeAll(async () => {
  node = await startNodeHost();
});
afterAll(() => node.close());

describe('ribbon commands', () => {
  it('runs an associated function and waits for its completion', async () => {
    let source = '';
    node.Office.actions.associate('gradeNow', (event: Office.AddinCommands.Event) => {
      source = event.source.id;
      setTimeout(() => event.completed(), 10);
    });
    const result = await node.connection.common.invoke('gradeNow', 'GradeButton');
    expect(source).toBe('GradeButton');
    expect(result.status).toBe(0);
  });

  it('runs an action by its shortcut', async () => {
    const done = new Promise<void>((resolve) => node.Office.actions.associate('openPane', () => resolve()));
    node.connection.action('openPane');
    await done;
  });

  it('reports a function that does not exist', async () => {
    expect((await node.connection.common.invoke('nothing', 'Button')).status).toBe(11101);
  });
});

describe('the shared runtime', () => {
  it('shows and hides the pane and tells the page', async () => {
    const shown: boolean[] = [];
    const modes: string[] = [];
    node.host.listeners.shown = (visible) => void shown.push(visible);
    const { addin } = node.Office;
    await addin.onVisibilityModeChanged(async (message) => void modes.push(message.visibilityMode));
    await addin.hide();
    await addin.showAsTaskpane();
    await turns();
    expect(shown).toEqual([false, true]);
    expect(modes).toEqual(['Hidden', 'Taskpane']);
  });

  it('remembers how to start', async () => {
    await node.Office.addin.setStartupBehavior(node.Office.StartupBehavior.load);
    expect(await node.Office.addin.getStartupBehavior()).toBe('Load');
  });

  it('changes ribbon buttons', async () => {
    const asked: unknown[] = [];
    node.host.listeners.ribbon = (id, state) => void asked.push([id, state]);
    const ribbon = node.Office.ribbon;
    await ribbon.requestUpdate({ tabs: [{ id: 'Tab', controls: [{ id: 'Button', enabled: false }] }] });
    expect(asked).toContainEqual(['Button', { enabled: false }]);
  });
});

describe('settings', () => {
  it('saves and refreshes document settings', async () => {
    const { settings } = node.Office.context.document;
    settings.set('mapping', { id: 1, words: ['a'] });
    const saved = await new Promise<Office.AsyncResult<void>>((resolve) => settings.saveAsync({}, resolve));
    expect(saved.status).toBe('succeeded');
    expect(node.host.workbook.settings.get('mapping')).toBe('{"id":1,"words":["a"]}');
    node.host.workbook.settings.set('mapping', '{"id":2}');
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get('mapping')).toEqual({ id: 2 });
  });

  it('gives the settings to a page that opens later', async () => {
    const { workbook } = node.host;
    const later = await startNodeHost({ workbook });
    expect(later.Office.context.document.settings.get('mapping')).toEqual({ id: 2 });
    later.close();
  });

  it('keeps workbook.settings in the same place', async () => {
    await node.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('when', new Date(0) as unknown as string);
      settings.add('state', { open: true });
      const state = settings.getItem('state').load('value');
      const when = settings.getItem('when').load('value');
      const none = settings.getItemOrNullObject('none').load('value');
      await context.sync();
      expect(state.value).toEqual({ open: true });
      expect(new Date(when.value as string).getTime()).toBe(0);
      expect(none.isNullObject).toBe(true);
      settings.getItem('state').delete();
      await context.sync();
    });
    expect(node.host.workbook.settings.has('state')).toBe(false);
  });
});

describe('dialogs', () => {
  it('open in the host, talk back and tell when the person closes them', { timeout: 5000 }, async () => {
    const other = await startNodeHost();
    const heard: unknown[] = [];
    other.host.listeners.dialog = (wanted, line) => {
      if (wanted === null) return;
      heard.push(wanted.url, wanted.width);
      setTimeout(() => line.message('done', 'https://localhost'), 5);
      setTimeout(() => line.closed(), 10);
    };
    await new Promise<void>((resolve) => {
      const options = { width: 30, height: 20, displayInIframe: true };
      other.Office.context.ui.displayDialogAsync(
        'https://localhost/help.html',
        options,
        ({ value: dialog }) => {
          dialog.addEventHandler(
            other.Office.EventType.DialogMessageReceived,
            (event) => void heard.push(event),
          );
          dialog.addEventHandler(other.Office.EventType.DialogEventReceived, (event) => {
            heard.push(event);
            resolve();
          });
        },
      );
    });
    expect(heard).toMatchObject(['https://localhost/help.html', 30, { message: 'done' }, { error: 12006 }]);
    other.close();
  });
});

describe('undo', () => {
  it('takes back at once what the add-in wrote since the person last acted', async () => {
    const other = await startNodeHost();
    const { workbook } = other.host;
    const write = (address: string): Promise<void> =>
      other.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = [['x']];
        await context.sync();
      });
    const value = (column: number): unknown => workbook.sheets[0]?.cells.value(0, column);
    await write('A1');
    workbook.changes.emit({ kind: 'selection', sheet: workbook.activeSheet });
    await write('B1');
    await write('C1');
    expect(workbook.history.undo()).toBe(true);
    expect([value(0), value(1), value(2)]).toEqual(['x', null, null]);
    expect(workbook.history.undo()).toBe(true);
    expect(value(0)).toBe(null);
    other.close();
  });
});
