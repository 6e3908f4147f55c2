import { company } from './company-names.ts';
import type { Locale } from './company-names.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';
import type { Column, Grid, Value } from './grid.ts';

/** Serial day of the newest first order: the samples know no clock. */
const NEWEST = 45_930;

/** Labels from best to worst, as the three-step ratings of a scorecard spell them. */
const LABELS: Readonly<Record<Locale, readonly (readonly [string, string, string])[]>> = {
  'zh-CN': [
    ['健全', '一般', '差'],
    ['高', '中', '低'],
    ['好', '一般', '不好'],
  ],
  'en-US': [
    ['Sound', 'Average', 'Poor'],
    ['High', 'Medium', 'Low'],
    ['Good', 'Average', 'Poor'],
  ],
};

const COLUMNS: readonly (readonly [zh: string, en: string, width: number, format: string])[] = [
  ['客户编号', 'Customer ID', 11, 'General'],
  ['客户名称', 'Customer', 30, 'General'],
  ['区域', 'Region', 11, 'General'],
  ['首次合作日期', 'First order', 14, 'yyyy-mm-dd'],
  ['月均销量(件)', 'Monthly units', 14, '0.0'],
  ['销售额增长', 'Sales growth', 13, '0.0%'],
  ['网络覆盖', 'Network coverage', 17, 'General'],
  ['忠诚度', 'Loyalty', 10, 'General'],
  ['发展前景', 'Prospects', 11, 'General'],
  ['年销售额', 'Annual sales', 14, '#,##0.00'],
  ['回款率', 'Collection rate', 15, '0.0%'],
  ['年购买次数', 'Purchases per year', 18, '0'],
  ['产品种类数', 'Product lines', 14, '0'],
  ['年互动次数', 'Interactions', 13, '0'],
];

/**
 * A customer list with the columns of the three weighted scorecards. A few rows are as real lists are: a new customer
 * without growth, a rate that reads `n/a`, a customer who bought nothing.
 */
export function customers(locale: Locale, count: number): Grid {
  const random = seeded(20_260);
  const taken = new Set<string>();
  const rows = Array.from({ length: count }, (_, index) => customer(random, { locale, index, taken }));
  return {
    sheet: locale === 'zh-CN' ? '客户' : 'Customers',
    table: locale === 'zh-CN' ? '客户名单' : 'Customers',
    columns: COLUMNS.map(([zh, en, width, format]): Column => ({
      name: locale === 'zh-CN' ? zh : en,
      width,
      format,
    })),
    rows,
  };
}

interface Place {
  readonly locale: Locale;
  readonly index: number;
  readonly taken: Set<string>;
}

function customer(random: Random, { locale, index, taken }: Place): Value[] {
  const { name, region } = company(random, locale, taken);
  const isNew = index % 41 === 17;
  const quality = random.next();
  const monthly = round(random.skewed(2.2 + 4 * quality, 0.75), 1);
  const growth = round(random.next() * 0.9 - 0.25 + 0.25 * (quality - 0.5), 3);
  const price = locale === 'zh-CN' ? 3600 : 520;
  const sales = round(monthly * 12 * price * (0.8 + 0.4 * random.next()), 2);
  const rate = Math.min(1, round(0.62 + 0.42 * Math.sqrt(random.next()) * (0.6 + 0.4 * quality), 3));
  const purchases = Math.max(1, Math.round(monthly * 1.6 + random.whole(-2, 6)));
  const rating = (row: number): string =>
    LABELS[locale][row]?.[
      quality + random.next() * 0.7 > 1.05 ? 0 : quality + random.next() * 0.5 > 0.55 ? 1 : 2
    ] ?? '';
  const first = NEWEST - (isNew ? random.whole(5, 80) : random.whole(200, 3200));
  const idle = index % 97 === 60;
  return [
    `C${String(index + 1).padStart(index < 9999 ? 4 : 5, '0')}`,
    name,
    region,
    first,
    idle ? 0 : monthly,
    isNew ? null : idle ? -1 : growth,
    rating(0),
    rating(1),
    rating(2),
    idle ? 0 : sales,
    index % 83 === 29 ? 'n/a' : rate,
    idle ? 0 : purchases,
    Math.min(9, 1 + Math.floor(random.next() * (2 + 6 * quality))),
    Math.round(random.skewed(4 + 10 * quality, 0.6)),
  ];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
