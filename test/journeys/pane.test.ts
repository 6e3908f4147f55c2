import type { FrameLocator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { customers } from '../support/customers.ts';
import { openDemo, type Demo, type DemoWish } from './support/demo.ts';
import { overflow, violations } from './support/pane-checks.ts';

const list = {
  name: 'customers.csv',
  bytes: new TextEncoder().encode(
    customers(40)
      .map((row) => row.join(','))
      .join('\n'),
  ),
};
const TABS = {
  'en-US': ['Grade', 'Scorecard', 'Customer', 'Review'],
  'zh-CN': ['评定', '评分卡', '客户', '复核'],
} as const;
const MORE = {
  'en-US': { menu: 'More views', views: ['Insight', 'Settings'] },
  'zh-CN': { menu: '更多', views: ['洞察', '设置'] },
} as const;
const GRADE = /^(Grade \d+ customers|评定 \d+ 个客户)$/u;

let demo: Demo;
afterEach(() => demo.close());

async function openPane(wish: DemoWish): Promise<FrameLocator> {
  demo = await openDemo({ file: list, ...wish });
  await demo.sheet.select('B2');
  await demo.pane.getByRole('button', { name: GRADE }).waitFor();
  return demo.pane;
}

/** Axe has nothing to say of the view in sight, and it fits its width. */
async function expectSound(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('heading', { level: 1, name, exact: true }).waitFor({ state: 'attached' });
  await expect.poll(() => pane.getByRole('progressbar').count()).toBe(0);
  expect([name, await violations(demo.page)]).toEqual([name, []]);
  expect([name, await overflow(demo.page)]).toEqual([name, 0]);
}

const LOOKS = [
  { locale: 'en-US', theme: 'light', paneWidth: 320 },
  { locale: 'zh-CN', theme: 'contrast', paneWidth: 320 },
  { locale: 'zh-CN', theme: 'dark', paneWidth: 450 },
  // A window of 1280 px at 400 % zoom leaves the pane 320 px, and little height.
  { locale: 'en-US', theme: 'light', paneWidth: 320, viewport: { width: 900, height: 420 } },
] as const;

describe('every view of the pane', () => {
  it.each(LOOKS)('is accessible and fits: $locale, $theme, $paneWidth px', async (look) => {
    const pane = await openPane(look);
    for (const name of TABS[look.locale]) {
      await pane.getByRole('tab', { name, exact: true }).click();
      await expectSound(pane, name);
    }
    const { menu, views } = MORE[look.locale];
    for (const name of views) {
      await pane.getByRole('button', { name: menu, exact: true }).click();
      await pane.getByRole('menuitem', { name, exact: true }).click();
      await expectSound(pane, name);
    }
    expect(demo.complaints).toEqual([]);
  });
});

describe('the pane by keyboard alone, with office.js moving the focus', () => {
  it('reaches the button, grades, lands on the summary and restores', async () => {
    const pane = await openPane({ locale: 'zh-CN' });
    const button = pane.getByRole('button', { name: GRADE });
    await pane.getByRole('tab').first().focus();
    for (
      let stop = 0;
      stop < 40 && !(await button.evaluate((node) => node === document.activeElement));
      stop += 1
    ) {
      await demo.page.keyboard.press('Tab');
    }
    await demo.page.keyboard.press('Enter');
    const summary = pane.getByRole('heading', { name: /^已评定 \d+ 个客户$/u });
    await summary.waitFor();
    await expect.poll(() => summary.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await violations(demo.page)).toEqual([]);
    await pane.getByRole('button', { name: '还原', exact: true }).press('Enter');
    await pane.getByRole('heading', { name: '已恢复到评定之前的样子。' }).waitFor();
  });
});

describe('while a cell is being edited', () => {
  it('says so after a second, and goes on by itself', async () => {
    const pane = await openPane({ locale: 'en-US' });
    await demo.sheet.select('B3');
    await demo.page.keyboard.type('9');
    await demo.page.getByTestId('cell-editor').waitFor();
    await pane.getByRole('button', { name: GRADE }).click();
    await pane
      .getByText(/^Waiting for Excel/u)
      .first()
      .waitFor();
    await demo.page.getByTestId('cell-editor').press('Enter');
    await pane.getByRole('heading', { name: '40 customers graded' }).waitFor();
  });
});
