import { join } from 'node:path';
import { afterEach, describe, it } from 'vitest';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import type { Locale } from '../../src/locales/phrase.ts';
import type { PresetId } from '../../src/presets/index.ts';
import { Gallery, GRADE, LOCALES, SLOW, wanted } from './support/gallery.ts';

// Every state of the pane as a picture in .cache/gallery, to be looked at; `npm run gallery` makes them.
let gallery: Gallery;
afterEach(async () => {
  if (wanted) await gallery.demo.close();
});

const sample = (kind: string, locale: Locale): string =>
  join(import.meta.dirname, `../../samples/${kind}.${locale}.xlsx`);

function csv(headers: readonly string[], value: (row: number, column: number) => number | string) {
  const lines = Array.from({ length: 60 }, (_row, row) =>
    headers.map((_header, at) => value(row, at)).join(','),
  );
  return { name: 'list.csv', bytes: new TextEncoder().encode([headers.join(','), ...lines].join('\n')) };
}

const PURCHASES = {
  'en-US': ['Customer', 'Days since last purchase', 'Purchases', 'Amount'],
  'zh-CN': ['客户名称', '距上次购买天数', '购买次数', '累计金额'],
} as const;
const COMPANY = { 'en-US': 'Harbour Trading', 'zh-CN': '海河贸易' } as const;
const rfm = (locale: Locale) =>
  csv(PURCHASES[locale], (row, at) =>
    at === 0
      ? `${COMPANY[locale]} ${String(row + 1)}`
      : 1 + ((row * (7 + 4 * at)) % 97) * (at === 3 ? 830 : 1),
  );
const LIFETIMES = {
  'en-US': ['Customer', 'Average order', 'Purchases per year'],
  'zh-CN': ['客户名称', '客单价', '年购买次数'],
} as const;
const lifetimes = (locale: Locale) =>
  csv(LIFETIMES[locale], (row, at) =>
    at === 0
      ? `${COMPANY[locale]} ${String(row + 1)}`
      : 1 + ((row * (7 + 4 * at)) % 97) * (at === 1 ? 83 : 1),
  );
const RATINGS = {
  'en-US': [
    'Customer',
    'Purchase scale',
    'Profit margin',
    'Potential',
    'Strategic fit',
    'Product quality',
    'Price',
    'Service',
    'Share of supply',
  ],
  'zh-CN': ['客户', '采购规模', '利润率', '发展潜力', '战略匹配', '产品质量', '价格', '服务', '供货份额'],
} as const;
const ratings = (locale: Locale) =>
  csv(RATINGS[locale], (row, at) =>
    at === 0 ? `${COMPANY[locale]} ${String(row + 1)}` : (row * (at + 3)) % 11,
  );

const METHODS: readonly (readonly [PresetId, (locale: Locale) => Parameters<Gallery['demo']['open']>[0]])[] =
  [
    ['tiancheng', (locale) => sample('customers', locale)],
    ['ae-rules', (locale) => sample('customers', locale)],
    ['abc-80-95', (locale) => sample('customers', locale)],
    ['pyramid-4', (locale) => sample('customers', locale)],
    ['rfm-10', rfm],
    ['kaism', ratings],
    ['rfm-orders-10', (locale) => sample('orders', locale)],
    ['clv-bg-nbd', (locale) => sample('orders', locale)],
    ['clv-simple', lifetimes],
  ];

/** The narrowest pane that Excel shows, and as wide as most people draw it. */
const WIDTHS = [320, 450] as const;
const CASES = METHODS.flatMap(([id, file]) =>
  LOCALES.flatMap((locale) => WIDTHS.map((width) => ({ id, locale, width, file: file(locale) }))),
);

describe.skipIf(!wanted)('pictures of each method', () => {
  it.each(CASES)(
    '$id in $locale, $width pixels wide',
    async ({ id, locale, width, file }) => {
      gallery = await Gallery.open(locale, { file, paneWidth: width });
      const { pane, demo, words } = gallery;
      await demo.sheet.select('B2');
      await pane
        .getByRole('combobox', { name: words.method.label })
        .selectOption(presetScheme(id, locale).name);
      await pane.getByText(words.preview.nothingWritten).waitFor();
      for (const title of [words.columns.title, words.options.title]) {
        const head = pane.getByRole('button', { name: new RegExp(`^${title}`, 'u') });
        if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
      }
      await gallery.shoot(`${id}-${String(width)}-1-preview`);
      await pane.getByRole('button', { name: GRADE }).click();
      await gallery.button(words.outcome.restore).waitFor({ timeout: 120_000 });
      await gallery.shoot(`${id}-${String(width)}-2-done`);
      await gallery.tab('review');
      await gallery.shoot(`${id}-${String(width)}-3-review`);
      await gallery.tab('scorecard');
      await gallery.shoot(`${id}-${String(width)}-4-scorecard`);
      await gallery.more('insight');
      await demo.page.waitForTimeout(2500);
      await gallery.shoot(`${id}-${String(width)}-5-insight`);
      await gallery.tab('customer');
      const list = await demo.sheet.tabs();
      if (!id.includes('orders') && id !== 'clv-bg-nbd') await demo.sheet.openTab(list[0] ?? '');
      await demo.sheet.select('B4');
      await demo.page.waitForTimeout(1500);
      await gallery.shoot(`${id}-${String(width)}-6-customer`);
      if (demo.complaints.length > 0) console.log(id, locale, demo.complaints);
    },
    SLOW,
  );
});
