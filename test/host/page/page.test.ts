import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoFolders } from '../../../src/cli/demo-build.ts';
import { startDemoServer } from '../../../src/host/server/demo-server.ts';
import { openDemo, type Demo } from '../../journeys/support/demo.ts';

const ORDERS = 'Customer,Orders,Revenue\nAnn,3,1200.5\nBert,1,80\nCleo,7,4310\n';
const csv = { name: 'orders.csv', bytes: new TextEncoder().encode(ORDERS) };

describe('the page as a spreadsheet', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await openDemo({ file: csv });
  });
  afterAll(() => demo.close());

  test('opens a file and shows its cells', async () => {
    expect(await demo.sheet.shown('A2')).toBe('Ann');
    expect(await demo.sheet.shown('C4')).toBe('4310');
  });

  test('takes what is typed as Excel reads it, however fast', async () => {
    await demo.sheet.type('E1', '12.5%');
    expect(await demo.sheet.shown('E1')).toBe('12.50%');
    await demo.sheet.type('E2', 'a text that begins quickly');
    expect(await demo.sheet.shown('E2')).toBe('a text that begins quickly');
  });

  test('calculates formulas again when a cell changes', async () => {
    await demo.sheet.type('D1', '=SUM(C2:C4)');
    expect(await demo.sheet.shown('D1')).toBe('5590.5');
    await demo.sheet.type('C3', '180');
    expect(await demo.sheet.shown('D1')).toBe('5690.5');
    expect(await demo.sheet.formula('D1')).toBe('=SUM(C2:C4)');
  });

  test('takes edits back and does them again', async () => {
    await demo.sheet.type('F1', 'first');
    await demo.page.keyboard.press('Control+z');
    expect(await demo.sheet.shown('F1')).toBe('');
    await demo.page.keyboard.press('Control+y');
    expect(await demo.sheet.shown('F1')).toBe('first');
  });

  test('edits in the formula bar and clears with Delete', async () => {
    await demo.sheet.select('G1');
    await demo.page.getByTestId('formula-bar').fill('=1+1');
    await demo.page.getByTestId('formula-bar').press('Enter');
    expect(await demo.sheet.shown('G1')).toBe('2');
    await demo.page.keyboard.press('Delete');
    expect(await demo.sheet.shown('G1')).toBe('');
  });

  test('saves what it shows, and opens it again the same', async () => {
    const bytes = await demo.save();
    await demo.open({ name: 'again.xlsx', bytes });
    expect(await demo.sheet.shown('A2')).toBe('Ann');
    expect(await demo.sheet.shown('D1')).toBe('5690.5');
    expect(await demo.sheet.formula('D1')).toBe('=SUM(C2:C4)');
    expect(await demo.sheet.shown('E1')).toBe('12.50%');
  });

  test('adds, renames and switches sheets', async () => {
    await demo.page.getByRole('button', { name: 'New sheet' }).click();
    expect(await demo.sheet.tabs()).toHaveLength(2);
    await demo.page
      .getByRole('tab', { selected: true })
      .and(demo.page.getByRole('tab', { name: /Sheet/ }))
      .dblclick();
    await demo.page.getByRole('textbox', { name: 'Rename sheet' }).fill('Notes');
    await demo.page.keyboard.press('Enter');
    expect(await demo.sheet.tabs()).toContain('Notes');
  });

  test('says what it refuses', async () => {
    await demo.sheet.select('A1');
    await demo.page.keyboard.type('=SUM(');
    await demo.page.getByTestId('cell-editor').press('Enter');
    await demo.page.getByTestId('message').waitFor();
    await demo.page.getByRole('button', { name: 'OK' }).click();
  });

  test('complains of nothing', () => {
    expect(demo.complaints).toEqual([]);
  });
});

test('a pane of another origin, as in Excel on the web, meets its host and reads the list', async () => {
  const server = await startDemoServer(demoFolders(join(import.meta.dirname, '../../..')), 0);
  const demo = await openDemo({ welcome: true, panePort: server.port });
  try {
    await demo.sheet.select('B5');
    await demo.pane.getByRole('button', { name: 'Grade 198 customers', exact: true }).waitFor();
    expect(await demo.pane.locator('body').evaluate(() => location.port)).toBe(String(server.port));
    expect(demo.complaints).toEqual([]);
  } finally {
    await demo.close();
    await server.close();
  }
});
