import type { FrameLocator, Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openDemo, type Demo } from './support/demo.ts';
import { paneFrame, violations } from './support/pane-checks.ts';

const PURCHASES = ['Customer', 'Days since last purchase', 'Purchases', 'Amount'];
const RATINGS = ['采购规模', '利润率', '发展潜力', '战略匹配', '产品质量', '价格', '服务', '供货份额'];

/** Forty customers, so that every fifth and every half of them is a whole number. */
function file(headers: readonly string[], value: (row: number, column: number) => number) {
  const rows = Array.from({ length: 40 }, (_row, row) =>
    [`C${String(row + 1)}`, ...headers.slice(1).map((_header, column) => value(row, column))].join(','),
  );
  return { name: 'list.csv', bytes: new TextEncoder().encode([headers.join(','), ...rows].join('\n')) };
}

let demo: Demo;
let pane: FrameLocator;
afterEach(() => demo.close());

const tab = (name: string): Promise<void> => pane.getByRole('tab', { name, exact: true }).click();
const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
async function more(menu: string, view: string): Promise<void> {
  await button(menu).click();
  await pane.getByRole('menuitem', { name: view, exact: true }).click();
}

describe('RFM from customers, in English', () => {
  it('finds the way back from its report, freezes its cuts, draws its heat map, and leaves as SQL', async () => {
    demo = await openDemo({
      locale: 'en-US',
      file: file(PURCHASES, (row, column) => 1 + ((row * (7 + 4 * column)) % 97)),
    });
    pane = demo.pane;
    await demo.sheet.select('B2');
    await pane.getByRole('combobox', { name: 'Grading method' }).selectOption('RFM, ten segments');
    await button('Options').click();
    await pane.getByLabel('As of').waitFor();
    await button('Grade 40 customers').click();
    await pane.getByRole('heading', { name: '40 customers graded' }).waitFor();
    await button('Show report').click();
    await pane.getByText('“Tier report” is a sheet that Tierwise made.').waitFor();
    expect(await violations(demo.page)).toEqual([]);
    await button('Back to the list').click();
    await pane.getByText('is a sheet that Tierwise made').waitFor({ state: 'detached' });

    await tab('Review');
    // Frozen once the list is read.
    const frozen = pane.getByRole('radio', { name: /^Frozen/u });
    await frozen.click();
    await expect.poll(() => frozen.isChecked()).toBe(true);
    await tab('Scorecard');
    const cuts = pane.getByRole('textbox', { name: 'R cuts (days)' });
    await expect.poll(() => cuts.inputValue()).toBe('16.8 36.6 54 72.2');
    await tab('Review');
    await pane.getByRole('radio', { name: /^Taken from the data/u }).click();
    await expect.poll(() => frozen.isChecked()).toBe(false);
    await tab('Scorecard');
    await expect.poll(() => cuts.inputValue()).toBe('');

    await button('Scorecard actions').click();
    await pane.getByRole('menuitem', { name: 'Export as SQL' }).click();
    await pane.getByRole('combobox', { name: 'Database' }).selectOption('ClickHouse');
    const statement = pane.getByRole('textbox', { name: 'Statement' });
    await expect.poll(() => statement.inputValue()).toContain('ClickHouse');
    const frame = paneFrame(demo.page);
    await frame.evaluate(() => {
      // Some Office windows keep the clipboard closed.
      const closed = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
      Object.defineProperty(navigator.clipboard, 'writeText', { value: closed, configurable: true });
    });
    await button('Copy').click();
    await pane.getByText(/^Copying is not allowed here/u).waitFor();
    const marked = (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart;
    expect(await statement.evaluate(marked)).toBe((await statement.inputValue()).length);
    await frame.evaluate(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'));
    await demo.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button('Copy').click();
    await button('Copied').waitFor();
    expect(await demo.page.evaluate(() => navigator.clipboard.readText())).toBe(await statement.inputValue());
    expect(await violations(demo.page)).toEqual([]);

    await more('More views', 'Insight');
    const map = pane.getByRole('table', { name: /^Customers by recency/u });
    await map.waitFor();
    const counts = await map
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => parseInt(cell.firstChild?.textContent ?? '', 10) || 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40);
    await pane
      .getByRole('region', { name: 'Customers by recency and frequency' })
      .getByRole('button')
      .click();
    await pane.getByText('On sheet RFM heat map.').waitFor();
    expect(await demo.sheet.tabs()).toContain('RFM heat map');
    expect(demo.complaints).toEqual([]);
  });
});

describe('the key account matrix, in Chinese', () => {
  it('is drawn in pane and workbook; a sheet edited meanwhile takes nothing away; choices come back', async () => {
    demo = await openDemo({
      locale: 'zh-CN',
      file: file(['客户', ...RATINGS], (row, column) => (row * (column + 3)) % 11),
    });
    pane = demo.pane;
    await demo.sheet.select('B2');
    await pane.getByRole('combobox', { name: '选择评定方法' }).selectOption('关键客户识别矩阵（KAISM）');
    await button('评定 40 个客户').click();
    await pane.getByRole('heading', { name: '已评定 40 个客户' }).waitFor();
    await more('更多', '洞察');
    const matrix = pane.getByRole('region', { name: '客户在矩阵中的位置' });
    await expect.poll(() => matrix.locator('circle').count()).toBe(40);
    await matrix.getByRole('button').click();
    await pane.getByText(/“关键客户矩阵”/u).waitFor();
    expect(await violations(demo.page)).toEqual([]);

    await tab('评分卡');
    const name = pane.getByRole('textbox', { name: '名称', exact: true }).first();
    const conflict = pane.getByText('您在此处编辑期间');
    await name.fill('我的矩阵');
    await demo.sheet.openTab('评分卡');
    await demo.sheet.type('B6', 'Theirs');
    await conflict.waitFor();
    await button('保留我的修改').click();
    expect(await name.inputValue()).toBe('我的矩阵');
    await demo.sheet.type('B6', 'Theirs, again');
    await conflict.waitFor();
    await button('采用工作表的内容').click();
    await expect.poll(() => name.inputValue()).toBe('Theirs, again');

    await tab('评定');
    await button('选项').click();
    await pane.getByRole('radio', { name: '新工作表' }).check();
    // Nothing of this matrix depends on a day.
    expect(await pane.getByLabel('评定基准日').count()).toBe(0);
    await more('更多', '设置');
    await pane.getByText('English', { exact: true }).click();
    // Choices are kept when nothing has changed for a moment.
    await demo.page.waitForTimeout(1_500);
    await demo.open({ name: 'again.xlsx', bytes: await demo.save() });
    await tab('Grade');
    await demo.sheet.select('list!B2');
    expect(
      await pane
        .getByRole('combobox', { name: 'Grading method' })
        .evaluate((node: HTMLSelectElement) => node.selectedOptions[0]?.text),
    ).toBe('Theirs, again');
    await button('Options').click();
    expect(await pane.getByRole('radio', { name: 'On a new sheet' }).isChecked()).toBe(true);
    expect(demo.complaints).toEqual([]);
  });
});
