import type { FrameLocator, Locator } from 'playwright-core';
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

/** A list whose column of value no vocabulary knows. */
const unknownHeaders = {
  name: 'list.csv',
  bytes: new TextEncoder().encode(
    [
      '客户,城市,开票合计',
      ...Array.from({ length: 40 }, (_row, at) => `客户${at + 1},城市,${(at + 1) ** 3}`),
    ].join('\n'),
  ),
};

function hasFocus(there: Locator): Promise<boolean> {
  return there.evaluate((node) => node === document.activeElement);
}

/** Presses Tab until the focus, which office.js moves, is there. */
async function tabTo(there: Locator): Promise<void> {
  await there.waitFor();
  for (let stop = 0; stop < 40; stop += 1) {
    if (await hasFocus(there)) return;
    await demo.page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

describe('the pane by keyboard alone, with office.js moving the focus', () => {
  it('leaves menus, picks a method, maps a column, looks at the preview, grades, lands on the summary and restores', async () => {
    demo = await openDemo({ file: unknownHeaders, locale: 'zh-CN' });
    const { pane, page } = demo;
    const { keyboard } = page;
    await demo.sheet.select('B2');
    await pane.getByRole('tab').first().focus();
    await keyboard.press('Shift+Tab');
    await expect.poll(() => hasFocus(page.getByTestId('pane-frame'))).toBe(false);
    await pane.getByRole('tab').first().focus();
    const menu = pane.getByRole('button', { name: '更多', exact: true });
    for (const [key, there] of [
      ['Escape', menu],
      ['Shift+Tab', pane.getByRole('tab', { selected: true })],
      ['Tab', pane.getByRole('button', { name: '插入示例数据' })],
    ] as const) {
      await tabTo(menu);
      await keyboard.press('Enter');
      await expect.poll(() => hasFocus(pane.getByRole('menuitem').first())).toBe(true);
      await keyboard.press(key);
      await pane.getByRole('menu').waitFor({ state: 'detached' });
      expect([key, await hasFocus(there)]).toEqual([key, true]);
      expect(await hasFocus(page.getByTestId('pane-frame'))).toBe(true);
    }
    await tabTo(pane.getByRole('button', { name: '用我自己的名单' }));
    await keyboard.press('Enter');
    // The button goes, the focus does not go with it.
    await expect.poll(() => hasFocus(pane.locator('[tabindex="-1"]', { hasText: '客户名单' }))).toBe(true);
    await tabTo(pane.getByRole('combobox', { name: '选择评定方法' }));
    await keyboard.type('ABC');
    await pane.getByText('请先为销售额（或其他价值）选择对应的列。').waitFor();
    await tabTo(pane.getByRole('combobox', { name: /^销售额（或其他价值）/u }));
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await pane.getByText('可评定 40 个，待定 0 个，不计入 0 行。').waitFor();
    await tabTo(pane.getByRole('button', { name: GRADE }));
    await keyboard.press('Tab');
    // From its last stop Tab leaves the pane; nobody is held in it, or led to what cannot be seen.
    await expect.poll(() => hasFocus(page.getByTestId('pane-frame'))).toBe(false);
    await pane.getByRole('button', { name: GRADE }).focus();
    await keyboard.press('Enter');
    const summary = pane.getByRole('heading', { name: '已评定 40 个客户' });
    await summary.waitFor();
    await expect.poll(() => hasFocus(summary)).toBe(true);
    expect(await demo.sheet.tabs()).toContain('客户分级报告');
    expect(await violations(page)).toEqual([]);
    await tabTo(pane.getByRole('button', { name: '还原', exact: true }));
    await keyboard.press('Enter');
    await pane.getByRole('heading', { name: '已恢复到评定之前的样子。' }).waitFor();
    expect(demo.complaints).toEqual([]);
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

    await demo.sheet.select('B4');
    await demo.page.keyboard.type('8');
    await pane.getByRole('button', { name: 'Show report' }).click();
    const waiting = pane.getByText(/^Waiting for Excel/u).first();
    await waiting.waitFor();
    await demo.page.getByTestId('cell-editor').press('Enter');
    await waiting.waitFor({ state: 'detached' });
    await demo.page.getByRole('tab', { name: 'Tier report', selected: true }).waitFor();
  });
});

describe('what Excel refuses to show', () => {
  it('is said where it was asked for', async () => {
    const pane = await openPane({ locale: 'en-US' });
    const button = (name: string): Locator => pane.getByRole('button', { name });
    await button('Grade 40 customers').click();
    await pane.getByRole('heading', { name: '40 customers graded' }).waitFor();
    await button('Show report').click();
    await pane.getByText('“Tier report” is a sheet that Tierwise made.').waitFor();
    await refuseNext('ActivityLimitReached');
    await button('Back to the list').click();
    await pane.getByText(/^Excel is busy/u).waitFor();
    await demo.page.getByRole('tab', { name: 'Tier report' }).click({ button: 'right' });
    await demo.page.getByRole('menuitem', { name: 'Delete sheet' }).click();
    await button('Show report').click();
    await pane
      .getByText('The sheet is no longer in this workbook. Write it again to have it anew.')
      .waitFor();
    expect(await violations(demo.page)).toEqual([]);
    expect(demo.complaints).toEqual([]);
  });
});

/** The next thing asked of Excel is refused, once the pane has asked nothing for a second: what it reads by itself would meet the refusal. */
function refuseNext(code: string): Promise<void> {
  return demo.page.evaluate(async (refusal) => {
    const { traffic, faults } = window.tierwiseHost.host;
    for (let before = -1; before !== traffic.requests;) {
      before = traffic.requests;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    traffic.reset();
    faults.at(0, { kind: 'refuse', code: refusal });
  }, code);
}
