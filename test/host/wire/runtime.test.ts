import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startNodeHost, type NodeHost } from '../../../src/host/node/start-node-host.ts';

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
    await new Promise((resolve) => setTimeout(resolve, 20));
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
