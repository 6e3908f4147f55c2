import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FrameLocator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { customers } from '../support/customers.ts';
import { openDemo, type Demo, type DemoWish } from './support/demo.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
const GRADE = /^(Grade \d+ customers|评定 \d+ 个客户)$/u;

let demo: Demo;
afterEach(() => demo.close());

async function openPane(wish: DemoWish): Promise<FrameLocator> {
  demo = await openDemo({ file: list, ...wish });
  await demo.sheet.select('B2');
  await demo.pane.getByRole('button', { name: GRADE }).waitFor();
  return demo.pane;
}

function paneFrame(page: Page): ReturnType<Page['frames']>[number] {
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  if (frame === undefined) throw new Error('The pane is not open.');
  return frame;
}

/** What axe finds in the pane. Tabster's own tab stops are left out: they are hidden, and office.js moves the focus past them. */
async function violations(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const engine = (
      globalThis as unknown as {
        axe: {
          run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe;
    const { violations: found } = await engine.run({ exclude: ['[data-tabster-dummy]'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

/** Pixels by which the pane is wider than its frame. */
function overflow(page: Page): Promise<number> {
  return paneFrame(page).evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

const LOOKS = [
  { locale: 'en-US', theme: 'light', paneWidth: 320 },
  { locale: 'zh-CN', theme: 'light', paneWidth: 320 },
  { locale: 'zh-CN', theme: 'dark', paneWidth: 450 },
] as const;

describe('every view of the pane', () => {
  it.each(LOOKS)('is accessible and fits: $locale, $theme, $paneWidth px', async (look) => {
    const pane = await openPane(look);
    for (const name of TABS[look.locale]) {
      await pane.getByRole('tab', { name, exact: true }).click();
      await pane.getByRole('heading', { level: 1, name, exact: true }).waitFor({ state: 'attached' });
      await pane
        .getByRole('heading', { level: 2 })
        .or(pane.getByRole('group'))
        .first()
        .waitFor({ state: 'attached' });
      expect([name, await violations(demo.page)]).toEqual([name, []]);
      expect([name, await overflow(demo.page)]).toEqual([name, 0]);
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

describe('a cut in the scorecard', () => {
  it('moves by arrow keys, and the counts with it', async () => {
    const pane = await openPane({ locale: 'en-US' });
    await pane.getByRole('tab', { name: 'Scorecard' }).click();
    const cut = pane.getByRole('slider').first();
    await cut.waitFor();
    expect(await cut.getAttribute('aria-valuenow')).toBe('90');
    await cut.press('PageDown');
    await expect.poll(() => pane.getByRole('slider').first().getAttribute('aria-valuenow')).toBe('85');
  });
});
