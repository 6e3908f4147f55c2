import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openDemo, type Demo } from './support/demo.ts';

/** Where the guide's pictures live; `npm run pictures` makes them anew. */
const FOLDER = join(import.meta.dirname, '../../docs/pictures');
const SAMPLES = join(import.meta.dirname, '../../samples');
const LARGEST = 320 * 1024;
const wanted = process.env['PICTURES'] === '1';

const WORDS = {
  'en-US': {
    grade: /^Grade \d+ customers( again)?$/u,
    done: /customers graded$/u,
    tabs: ['Scorecard', 'Customer', 'Review'],
    more: 'More views',
    insight: 'Insight',
    report: 'Show report',
    gradeTab: 'Grade',
    zoom: 'Zoom',
  },
  'zh-CN': {
    grade: /^(重新)?评定 \d+ 个客户$/u,
    done: /^已评定 \d+ 个客户$/u,
    tabs: ['评分卡', '客户', '复核'],
    more: '更多',
    insight: '洞察',
    report: '查看报告',
    gradeTab: '评定',
    zoom: '缩放',
  },
} as const;
const NAMES = ['scorecard', 'customer', 'review'] as const;

let demo: Demo;
afterEach(async () => {
  if (wanted) await demo.close();
});

const PAGE = { width: 1280, height: 760 };

async function pagePicture(name: string): Promise<void> {
  await picture(demo.page.locator('body'), name);
}

async function picture(of: Locator, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await demo.page.waitForTimeout(700);
  await of.screenshot({ path });
  expect([name, statSync(path).size <= LARGEST]).toEqual([name, true]);
}

describe('the pictures of the guide', () => {
  it.skipIf(!wanted).each(['en-US', 'zh-CN'] as const)(
    'are taken in %s (only with PICTURES=1)',
    async (locale) => {
      mkdirSync(FOLDER, { recursive: true });
      const words = WORDS[locale];
      const file = join(SAMPLES, `customers.${locale}.xlsx`);
      demo = await openDemo({ locale, file, paneWidth: 380, viewport: PAGE });
      const pane: FrameLocator = demo.pane;
      const frame = demo.page.getByTestId('pane-frame');
      const shoot = (name: string): Promise<void> => picture(frame, `${name}.${locale}`);
      await demo.sheet.select('B2');
      await pane.getByRole('button', { name: words.grade }).waitFor();
      await shoot('grade-preview');
      await pane.getByRole('button', { name: words.grade }).click();
      await pane.getByRole('heading', { name: words.done }).waitFor();
      await demo.sheet.select('Q4');
      await pagePicture(`page.${locale}`);
      await demo.sheet.type('E3', '99');
      await demo.sheet.type('E8', '0');
      await pane.getByRole('button', { name: words.grade }).click();
      await pane.getByRole('heading', { name: words.done }).waitFor();
      await demo.sheet.select('B4');
      for (const [at, name] of NAMES.entries()) {
        await pane.getByRole('tab', { name: words.tabs[at], exact: true }).click();
        await shoot(name);
      }
      await pane.getByRole('button', { name: words.more, exact: true }).click();
      await pane.getByRole('menuitem', { name: words.insight }).click();
      await pane.getByRole('table').first().waitFor({ state: 'attached' });
      await shoot('insight');
      await pane.getByRole('tab', { name: words.gradeTab, exact: true }).click();
      await pane.getByRole('button', { name: words.report }).click();
      // Both pyramids are to be seen whole.
      await demo.page.setViewportSize({ ...PAGE, width: 1370 });
      await demo.page.mouse.move(0, 0);
      await demo.page.getByLabel(words.zoom).selectOption('0.75');
      await pagePicture(`report.${locale}`);
    },
  );
});
