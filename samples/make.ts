/** `npm run samples`: makes the sample workbooks anew, the same bytes each time. `-- --large`: 50,000 customers, in dist/samples. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FUNCTIONS } from '../src/functions/all.ts';
import { saveWorkbook } from '../src/host/opc/save-workbook.ts';
import type { Locale } from '../src/locales/phrase.ts';
import { customers } from './customers.ts';
import { toWorkbook } from './grid.ts';
import type { Grid } from './grid.ts';
import { functionsWorkbook } from './functions.ts';
import { orders } from './orders.ts';

const LOCALES: readonly Locale[] = ['en-US', 'zh-CN'];
const TITLES = [
  {
    file: 'customers.zh-CN.xlsx',
    titles: { 'zh-CN': '客户名单（200 家）', 'en-US': 'Customers, Chinese (200)' },
  },
  {
    file: 'customers.en-US.xlsx',
    titles: { 'zh-CN': '客户名单（英文，200 家）', 'en-US': 'Customers (200)' },
  },
  {
    file: 'orders.zh-CN.xlsx',
    titles: { 'zh-CN': '订单明细（近一年）', 'en-US': 'Orders of a year, Chinese' },
  },
  { file: 'orders.en-US.xlsx', titles: { 'zh-CN': '订单明细（英文，近一年）', 'en-US': 'Orders of a year' } },
  {
    file: 'functions.zh-CN.xlsx',
    titles: { 'zh-CN': '函数示例', 'en-US': 'Examples of the functions, Chinese' },
  },
  {
    file: 'functions.en-US.xlsx',
    titles: { 'zh-CN': '函数示例（英文）', 'en-US': 'Examples of the functions' },
  },
];

const { values } = parseArgs({ options: { large: { type: 'boolean', default: false } } });

function make(folder: string, name: string, grid: Grid): void {
  mkdirSync(folder, { recursive: true });
  const bytes = saveWorkbook(toWorkbook(grid));
  writeFileSync(`${folder}/${name}`, bytes);
  console.log(`${folder}/${name}: ${grid.rows.length} rows, ${Math.ceil(bytes.length / 1024)} kB`);
}

for (const locale of LOCALES) {
  if (values.large) make('dist/samples', `customers-50000.${locale}.xlsx`, customers(locale, 50_000));
  else {
    make('samples', `customers.${locale}.xlsx`, customers(locale, 200));
    make('samples', `orders.${locale}.xlsx`, orders(locale, 200));
    const bytes = saveWorkbook(await functionsWorkbook(locale), { customFunctions: Object.keys(FUNCTIONS) });
    writeFileSync(`samples/functions.${locale}.xlsx`, bytes);
    console.log(`samples/functions.${locale}.xlsx: ${Math.ceil(bytes.length / 1024)} kB`);
  }
}
if (!values.large) writeFileSync('samples/samples.json', `${JSON.stringify(TITLES, null, 2)}\n`);
