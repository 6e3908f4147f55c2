import type { FrameLocator, Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { customers } from '../support/customers.ts';
import { openDemo, type Demo } from './support/demo.ts';
import { violations } from './support/pane-checks.ts';

const list = {
  name: 'customers.csv',
  bytes: new TextEncoder().encode(
    customers(40)
      .map((row) => row.join(','))
      .join('\n'),
  ),
};

const hasFocus = (element: Element): boolean => element === document.activeElement;

let demo: Demo;
let pane: FrameLocator;
afterEach(() => demo.close());

async function start(locale: 'en-US' | 'zh-CN', grade: RegExp): Promise<void> {
  demo = await openDemo({ file: list, locale });
  pane = demo.pane;
  await demo.sheet.select('B2');
  await pane.getByRole('button', { name: grade }).click();
}
const tab = (name: string): Promise<void> => pane.getByRole('tab', { name, exact: true }).click();
const button = (name: string | RegExp): ReturnType<FrameLocator['getByRole']> =>
  pane.getByRole('button', { name, exact: true });

describe('the work after a grading, in Chinese', () => {
  it('reviews who moved, sets a tier by hand, looks at the whole and tunes the card', async () => {
    await start('zh-CN', /^评定 \d+ 个客户$/u);
    await pane.getByRole('heading', { name: '已评定 40 个客户' }).waitFor();
    await tab('复核');
    await pane.getByText(/^这是第一次评定/u).waitFor();
    await demo.sheet.type('B2', '99');
    await tab('评定');
    await button(/^重新评定 \d+ 个客户$/u).click();
    await tab('复核');
    await pane.getByText(/^客户1：.+ → .+/u).waitFor();

    await tab('客户');
    await demo.sheet.select('B3');
    await pane.getByRole('combobox', { name: '等级' }).selectOption({ index: 1 });
    await button('保存').click();
    await pane.getByText('请写明原因，方便他人了解。').waitFor();
    await pane.getByRole('textbox', { name: '原因' }).fill('战略客户');
    await button('保存').click();
    await pane.getByText(/手动定为“.+”：战略客户/u).waitFor();
    expect(await violations(demo.page)).toEqual([]);

    await tab('评分卡');
    const cut = pane.getByRole('slider').first();
    await cut.press('PageDown');
    await expect.poll(() => cut.getAttribute('aria-valuenow')).toBe('85');
    await pane.getByRole('table', { name: '对当前名单的影响' }).waitFor();
    await button('保存到工作簿').click();
    await pane.getByText('与本工作簿的评分卡工作表一致。').waitFor();
    await button('打开工作表').click();
    await expect
      .poll(() => demo.page.getByRole('tab', { name: '评分卡' }).getAttribute('aria-selected'))
      .toBe('true');
    expect(demo.complaints).toEqual([]);
  });
});

/** A view with a bug of ours in it is said to be broken, and takes no other view with it. */
async function breakScorecard(): Promise<void> {
  await pane.locator('body').evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      configurable: true,
      get: () => {
        throw new Error('Broken on purpose');
      },
    });
  });
  await pane.getByRole('tab', { name: '评分卡' }).click();
  await pane.getByRole('alert').filter({ hasText: '此视图无法显示' }).waitFor();
  await pane.getByRole('tab', { name: '复核' }).click();
  await pane.getByRole('heading', { level: 1, name: '复核', exact: true }).waitFor({ state: 'attached' });
}

describe('schemes of one’s own, in English', () => {
  it('travel as JSON, are copied, renamed and deleted; the language and the ribbon obey', async () => {
    await start('en-US', /^Grade \d+ customers$/u);
    await tab('Scorecard');
    const act = async (name: string): Promise<void> => {
      await button('Scorecard actions').click();
      await pane.getByRole('menuitem', { name }).click();
    };
    const name = pane.getByRole('textbox', { name: 'Name', exact: true }).first();
    const months = pane.getByRole('spinbutton', { name: 'Months until the next review' });
    await months.press('End');
    // The first key makes a copy of the ready-made scorecard.
    await months.pressSequentially('12');
    await expect.poll(() => months.inputValue()).toMatch(/12$/u);
    await act('Export as JSON');
    const download = demo.page.waitForEvent('download');
    await button('Save as file').click();
    const pieces: Buffer[] = [];
    for await (const piece of await (await download).createReadStream()) pieces.push(piece as Buffer);
    const json = Buffer.concat(pieces).toString('utf8');
    const chooser = demo.page.waitForEvent('filechooser');
    await act('Import from a .json file');
    const text = JSON.stringify({ ...(JSON.parse(json) as object), id: 'mine', name: 'Mine' });
    await (
      await chooser
    ).setFiles({ name: 'm.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect.poll(() => name.inputValue()).toBe('Mine');
    await act('Duplicate');
    await expect.poll(() => name.inputValue()).toBe('Mine (copy)');
    // By keyboard one goes on from where one was, though what had the focus may be gone.
    const focused = (wanted: Locator) => expect.poll(() => wanted.evaluate(hasFocus)).toBe(true);
    await focused(button('Scorecard actions'));
    await button('Add veto').press('Enter');
    await button('Remove veto 1').press('Enter');
    await focused(button('Add veto'));
    await name.fill('Ours');
    await act('Delete');
    await button('Delete').click();
    await expect.poll(() => name.inputValue()).not.toBe('Ours');

    await button('More views').click();
    await pane.getByRole('menuitem', { name: 'Settings' }).click();
    await pane.getByText('简体中文').click();
    await pane.getByRole('tab', { name: '复核' }).click();
    await demo.page.getByRole('button', { name: 'Grade selection' }).click();
    await pane.getByRole('heading', { name: '预览' }).waitFor();
    expect(demo.complaints).toEqual([]);
    await breakScorecard();
  });
});
