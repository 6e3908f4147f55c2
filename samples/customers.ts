import { company } from './company-names.ts';
import type { Locale } from '../src/locales/phrase.ts';
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
  ['客户名称', 'Customer', 36, 'General'],
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
 * A customer list with the columns of the three weighted scorecards: a few great customers, many small ones. A few rows are
 * as real lists are: new customers without growth, a figure not filled in, texts where numbers belong, a customer who
 * bought nothing.
 */
export function customers(locale: Locale, count: number): Grid {
  const names = seeded(20_260);
  // Figures of their own, so that they are the same in both languages.
  const figures = seeded(7_005);
  const taken = new Set<string>();
  const rows = Array.from({ length: count }, (_, index) => {
    const { name, region } = company(names, locale, taken);
    return dirtied(customer(figures, { locale, index, name, region }), index);
  });
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
  readonly name: string;
  readonly region: string;
}

/** Price of a unit, so that the sums look as they do in the country. */
const PRICE: Readonly<Record<Locale, number>> = { 'zh-CN': 3600, 'en-US': 520 };

/** All figures follow one standing in 0–1, with some luck in each: good customers are good at most things, not at all. */
function customer(random: Random, { locale, index, name, region }: Place): Value[] {
  const standing = random.next();
  const best = standing > 0.96;
  const luck = (spread: number): number => (random.next() - 0.5) * spread;
  const monthly = round((0.5 + 5.6 * standing + 55 * standing ** 14) * random.skewed(1, 0.18), 1);
  const growth = round(0.5 * standing - 0.12 + (best ? 0.35 : 0) + luck(0.3), 3);
  const sales = round(monthly * 12 * PRICE[locale] * (1 + luck(0.3)), 2);
  const rate = Math.min(1, round(0.66 + 0.34 * standing + luck(0.16), 3));
  const purchases = Math.max(1, Math.round(monthly * 1.5 + random.whole(-1, 4)));
  const rating = (row: number): string => {
    const seen = standing + luck(best ? 0.1 : 0.3);
    return LABELS[locale][row]?.[seen > 0.82 ? 0 : seen > 0.36 ? 1 : 2] ?? '';
  };
  return [
    `C${String(index + 1).padStart(index < 9999 ? 4 : 5, '0')}`,
    name,
    region,
    NEWEST - random.whole(200, 3200),
    monthly,
    growth,
    rating(0),
    rating(1),
    rating(2),
    sales,
    rate,
    purchases,
    Math.min(9, 1 + Math.floor(random.next() * (2 + 7 * standing))),
    Math.round(random.skewed(3 + 20 * standing ** 2, 0.5)),
  ];
}

/** Columns that are changed in a few rows. */
const AT = { first: 3, monthly: 4, growth: 5, sales: 9, rate: 10, purchases: 11 } as const;

/** What real lists have in a few of their rows. */
function dirtied(row: Value[], index: number): Value[] {
  const changed = [...row];
  const put = (column: keyof typeof AT, value: Value): void => void (changed[AT[column]] = value);
  if (index % 97 === 17) {
    put('first', NEWEST - 5 - index % 70);
    put('growth', null);
  }
  if (index % 200 === 56) put('monthly', null);
  if (index % 200 === 133) put('monthly', 'n/a');
  if (index % 83 === 29) put('rate', 'n/a');
  if (index % 97 === 60)
    for (const [column, value] of [['monthly', 0], ['growth', -1], ['sales', 0], ['purchases', 0]] as const)
      put(column, value);
  return changed;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
