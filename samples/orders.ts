import { company } from './company-names.ts';
import type { Locale } from '../src/locales/phrase.ts';
import type { Column, Grid, Value } from './grid.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';

const FIRST_DAY = 45_566;
const DAYS = 365;

const COLUMNS: readonly (readonly [zh: string, en: string, width: number, format: string])[] = [
  ['订单编号', 'Order ID', 13, 'General'],
  ['客户编号', 'Customer ID', 12, 'General'],
  ['客户名称', 'Customer', 36, 'General'],
  ['下单日期', 'Order date', 13, 'yyyy-mm-dd'],
  ['产品', 'Product', 16, 'General'],
  ['数量', 'Quantity', 10, '0'],
  ['订单金额', 'Order amount', 14, '#,##0.00'],
];

const PRODUCTS: Readonly<Record<Locale, readonly [string, ...string[]]>> = {
  'zh-CN': ['感冒灵颗粒', '维生素C片', '板蓝根颗粒', '创可贴', '血压计', '医用口罩', '钙片'],
  'en-US': ['Cold relief', 'Vitamin C', 'Bandages', 'Blood pressure cuff', 'Face masks', 'Calcium'],
};

/** An order log of one year for RFM: a few buy weekly, many now and then, some have long been silent; a few returns. */
export function orders(locale: Locale, customerCount: number): Grid {
  const random = seeded(7_719);
  const taken = new Set<string>();
  const rows = Array.from({ length: customerCount }, (_, index) =>
    ordersOf(random, locale, {
      id: `C${String(index + 1).padStart(4, '0')}`,
      name: company(random, locale, taken).name,
    }),
  ).flat();
  rows.sort((a, b) => Number(a[3]) - Number(b[3]));
  rows.forEach((row, index) => (row[0] = `SO${String(index + 1).padStart(6, '0')}`));
  return {
    sheet: locale === 'zh-CN' ? '订单' : 'Orders',
    table: locale === 'zh-CN' ? '订单明细' : 'Orders',
    columns: COLUMNS.map(([zh, en, width, format]): Column => ({
      name: locale === 'zh-CN' ? zh : en,
      width,
      format,
    })),
    rows,
  };
}

function ordersOf(
  random: Random,
  locale: Locale,
  customer: { readonly id: string; readonly name: string },
): Value[][] {
  const count = Math.min(60, Math.max(1, Math.round(random.skewed(5, 0.9))));
  const last = FIRST_DAY + Math.floor(DAYS * Math.sqrt(random.next()));
  const ticket = random.skewed(locale === 'zh-CN' ? 2600 : 420, 0.6);
  return Array.from({ length: count }, (): Value[] => {
    const day = last - Math.floor(random.next() * (last - FIRST_DAY + 1));
    const quantity = random.whole(1, 40);
    const sign = random.next() < 0.015 ? -1 : 1;
    const amount = Number((sign * ticket * (0.4 + quantity / 25)).toFixed(2));
    return ['', customer.id, customer.name, day, random.pick(PRODUCTS[locale]), sign * quantity, amount];
  });
}
