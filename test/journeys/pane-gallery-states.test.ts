import { join } from 'node:path';
import { afterEach, describe, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import type { Locale } from '../../src/locales/phrase.ts';
import { Gallery, GRADE, LOCALES, SLOW, wanted } from './support/gallery.ts';

// The states that seldom come, as pictures in .cache/gallery; `npm run gallery` makes them.
let gallery: Gallery;
afterEach(async () => {
  if (wanted) await gallery.demo.close();
});

const sample = (locale: Locale, kind = 'customers'): string =>
  join(import.meta.dirname, `../../samples/${kind}.${locale}.xlsx`);

async function start(locale: Locale, file: string | null = sample(locale)): Promise<Gallery> {
  gallery = await Gallery.open(locale, file === null ? {} : { file });
  if (file !== null) {
    await gallery.demo.sheet.select('B2');
    await gallery.pane.getByRole('button', { name: GRADE }).waitFor();
  }
  return gallery;
}

async function grade(): Promise<void> {
  await gallery.pane.getByRole('button', { name: GRADE }).click();
  await gallery.button(gallery.words.outcome.restore).waitFor();
}

const settle = (milliseconds = 1_200): Promise<void> => gallery.demo.page.waitForTimeout(milliseconds);

const REFUSALS = [
  'AccessDenied',
  'FilteredRangeConflict',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'InvalidReference',
  'InvalidSelection',
  'ItemNotFound',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'GeneralException',
];

describe.skipIf(!wanted).each(LOCALES)('pictures of what seldom comes, in %s', (locale) => {
  it(
    'first run',
    async () => {
      const { words } = await start(locale, null);
      await gallery.button(words.welcome.sample).waitFor();
      await settle();
      await gallery.shoot('first-1-empty');
      await gallery.button(words.welcome.sample).click();
      await gallery.pane.getByRole('button', { name: GRADE }).waitFor();
      await settle();
      await gallery.shoot('first-2-sample');
      await gallery.more('functions');
      await settle();
      await gallery.shoot('functions');
      await gallery.more('settings');
      await settle();
      await gallery.shoot('settings');
    },
    SLOW,
  );

  it(
    'refusals of Excel',
    async () => {
      await start(locale);
      for (const code of REFUSALS) {
        await gallery.fault({ kind: 'refuse', code });
        await gallery.pane.getByRole('button', { name: GRADE }).click();
        await settle(1_500);
        const raw = gallery.pane.locator('details').first();
        await gallery.shoot(`refusal-${code}`);
        if ((await raw.count()) > 0) {
          await raw.locator('summary').click();
          await gallery.shoot(`refusal-${code}-open`);
        }
        const restore = gallery.button(gallery.words.outcome.restore);
        if ((await restore.count()) > 0) {
          await restore.click();
          await settle();
        }
      }
    },
    SLOW,
  );

  it(
    'lists that cannot be graded',
    async () => {
      const { demo } = await start(locale);
      for (const [name, cell] of [
        ['blank', 'Z300'],
        ['single', 'Z300'],
      ] as const) {
        if (name === 'single') await demo.sheet.type(cell, 'x');
        await demo.sheet.select(cell);
        await settle();
        await gallery.shoot(`list-${name}`);
      }
      await demo.sheet.select('A1:B3,D5:E6');
      await settle();
      await gallery.shoot('list-several');
      await demo.open({
        name: 'words.csv',
        bytes: new TextEncoder().encode('客户,城市\n甲公司,天津\n乙公司,北京\n丙公司,上海\n'),
      });
      await demo.sheet.select('B2');
      await settle(1_500);
      await gallery.shoot('list-no-numbers');
      await gallery.tab('customer');
      await settle();
      await gallery.shoot('list-no-numbers-customer');
      await gallery.tab('review');
      await settle();
      await gallery.shoot('list-no-numbers-review');
      await gallery.more('insight');
      await settle();
      await gallery.shoot('list-no-numbers-insight');
    },
    SLOW,
  );

  it(
    'the editor with a card that is not sound',
    async () => {
      const { pane, views } = await start(locale);
      await gallery.tab('scorecard');
      const heads = pane.getByRole('heading', { level: 3 }).getByRole('button');
      await heads.nth(0).click();
      await heads.nth(1).click();
      await settle();
      await gallery.shoot('card-1-open');
      await pane.getByRole('spinbutton', { name: views.scorecard.weight }).first().fill('45');
      const from = pane.getByRole('spinbutton', { name: /^(From, band 2|第 2 档的从)$/u }).first();
      await from.fill('90');
      await settle();
      await gallery.shoot('card-2-unsound');
      await gallery.pane.getByRole('slider').first().press('PageDown');
      await gallery.pane.getByRole('slider').nth(1).press('PageUp');
      await gallery.pane.getByRole('slider').nth(1).press('PageUp');
      await gallery.pane.getByRole('slider').nth(1).press('PageUp');
      await settle();
      await gallery.shoot('card-3-tiers');
      await gallery.button(views.scorecard.actions).click();
      await settle();
      await gallery.shoot('card-4-menu');
      await pane.getByRole('menuitem', { name: views.scorecard.exportJson }).click();
      await settle();
      await gallery.shoot('card-5-json');
      await gallery.button(views.scorecard.actions).click();
      await pane.getByRole('menuitem', { name: views.scorecard.remove }).click();
      await settle();
      await gallery.shoot('card-6-delete');
      await gallery.button(views.scorecard.cancel).click();
      const chooser = gallery.demo.page.waitForEvent('filechooser');
      await gallery.button(views.scorecard.actions).click();
      await pane.getByRole('menuitem', { name: views.scorecard.importJson }).click();
      await (
        await chooser
      ).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
      await settle();
      await gallery.shoot('card-7-import');
    },
    SLOW,
  );

  it(
    'review with everybody moving, and due',
    async () => {
      const { demo } = await start(locale);
      await grade();
      const { sheet } = demo;
      for (const [row, units] of [
        [3, '0'],
        [9, '99'],
        [15, '99'],
        [21, '0'],
        [30, '99'],
        [31, '99'],
        [32, '99'],
        [33, '99'],
        [34, '99'],
        [35, '99'],
        [36, '0'],
      ] as const)
        await sheet.type(`E${String(row)}`, units);
      await sheet.type('B40', 'Newcomer');
      await sheet.select('O41:P41');
      await demo.page.keyboard.press('Delete');
      await grade();
      await gallery.tab('review');
      await settle(2_500);
      await gallery.shoot('review-1-moved');
      await gallery.tab('scorecard');
      await gallery.pane.getByRole('slider').first().press('PageDown');
      await gallery.tab('review');
      await settle();
      await gallery.shoot('review-2-older');
      const bytes = await demo.save();
      await demo.page.addInitScript(() => {
        const { now } = Date;
        const later = 300 * 86_400_000;
        Date.now = () => now() + later;
        const Real = Date;
        globalThis.Date = new Proxy(Real, {
          construct: (target, args: unknown[]) =>
            args.length === 0 ? new target(now() + later) : Reflect.construct(target, args),
        });
      });
      await demo.open({ name: 'later.xlsx', bytes });
      const list = (await sheet.tabs())[0] ?? '';
      await sheet.openTab(list);
      await sheet.select('B4');
      await settle(2_000);
      await gallery.tab('grade');
      await settle();
      await gallery.shoot('review-3-due-grade');
      await gallery.tab('review');
      await settle(2_000);
      await gallery.shoot('review-4-due');
    },
    SLOW,
  );

  it(
    'customers of orders, when some of them are gone',
    async () => {
      gallery = await Gallery.open(locale, { file: sample(locale, 'orders') });
      const { demo, pane, words } = gallery;
      const { sheet } = demo;
      await sheet.select('B2');
      const method = pane.getByRole('combobox', { name: words.method.label });
      await method.selectOption(presetScheme('rfm-orders-10', locale).name);
      await pane.getByText(words.preview.nothingWritten).waitFor();
      await grade();
      const [list = '', graded = ''] = await sheet.tabs();
      await sheet.openTab(list);
      await sheet.select('A400:H3000');
      await demo.page.keyboard.press('Delete');
      await sheet.select('B2');
      await settle();
      await grade();
      await gallery.tab('review');
      await settle(2_000);
      await gallery.shoot('gone-1-review');
      await sheet.openTab(graded);
      await sheet.select('B5');
      await gallery.tab('customer');
      await settle(2_000);
      await gallery.shoot('gone-2-customer');
    },
    SLOW,
  );

  it(
    'while it works, and by hand',
    async () => {
      const { demo, pane, words, views } = await start(locale);
      await gallery.fault({ kind: 'delay', milliseconds: 6_000 });
      await pane.getByRole('button', { name: GRADE }).click();
      await settle(1_800);
      await gallery.shoot('work-1-running');
      await gallery.button(words.outcome.restore).waitFor();
      await gallery.fault({ kind: 'delay', milliseconds: 6_000 });
      await gallery.button(words.outcome.restore).click();
      await settle(1_800);
      await gallery.shoot('work-2-restoring');
      await pane.getByRole('heading', { name: words.outcome.restored }).waitFor();
      await settle();
      await gallery.shoot('work-3-restored');
      await gallery.tab('customer');
      await demo.sheet.select('B6');
      await settle(2_500);
      await pane.getByRole('combobox', { name: views.customer.override.tier }).selectOption({ index: 1 });
      await gallery.button(views.customer.override.save).click();
      await settle();
      await gallery.shoot('work-4-no-reason');
      await pane
        .getByRole('textbox', { name: views.customer.override.reason })
        .fill('战略客户 Strategic partner');
      await gallery.button(views.customer.override.save).click();
      await settle(2_500);
      await gallery.shoot('work-5-by-hand');
      await demo.sheet.select('A1');
      await settle();
      await gallery.shoot('work-6-header');
      await gallery.tab('grade');
      await demo.sheet.select('B6');
      await settle();
      const attention = pane.getByRole('button', {
        name: /^(\d+ rows? needs? attention|有 \d+ 行需要处理)$/u,
      });
      await attention.click();
      await settle();
      await gallery.shoot('work-7-problems');
      await grade();
      await gallery.tab('scorecard');
      await pane.getByRole('textbox', { name: views.scorecard.name, exact: true }).first().fill('Mine');
      await demo.page.waitForTimeout(500);
      await demo.sheet.openTab(locale === 'zh-CN' ? '评分卡' : 'Scorecard');
      await demo.sheet.type('B6', 'Theirs');
      await settle(1_500);
      await gallery.shoot('work-8-conflict');
      await demo.sheet.type('B5', 'xyz');
      await settle(1_500);
      await gallery.shoot('work-9-broken-sheet');
    },
    SLOW,
  );
});
