import { join } from 'node:path';
import { metadataFiles } from '../build/static-files.ts';
import { FUNCTIONS } from '../src/functions/all.ts';
import { startNodeHost } from '../src/host/node/start-node-host.ts';
import type { Workbook } from '../src/host/model/workbook.ts';
import type { FunctionsFile } from '../src/host/wire/function-metadata.ts';
import { functionExamples } from '../src/locales/function-examples.ts';
import type { Locale } from '../src/locales/phrase.ts';

const ROOT = join(import.meta.dirname, '..');
const SHEET: Readonly<Record<Locale, string>> = { 'en-US': 'Functions', 'zh-CN': '函数示例' };
/** Spills as many rows as there are customers, so it comes last. */
const LONGEST = 'CLVFORECAST';

interface Described extends FunctionsFile {
  readonly functions: readonly (FunctionsFile['functions'][number] & { readonly description: string })[];
}

/** A workbook with every function: what it is for, how the example is written, and the formula itself, calculated. */
export async function functionsWorkbook(locale: Locale): Promise<Workbook> {
  const files = await metadataFiles(ROOT);
  const name = locale === 'zh-CN' ? 'functions.zh-CN.json' : 'functions.json';
  const metadata = JSON.parse(files.get(name) ?? '') as Described;
  const node = await startNodeHost({ functions: metadata, locale });
  const uninstall = node.install();
  for (const [id, run] of Object.entries(FUNCTIONS))
    node.CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
  await node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = SHEET[locale];
    sheet.getRange('A:A').format.columnWidth = 110;
    sheet.getRange('B:H').format.columnWidth = 130;
    write(sheet, metadata, locale);
    sheet.getRange('A1').select();
    await context.sync();
  });
  await node.host.calculator?.settled();
  uninstall();
  node.close();
  return node.host.workbook;
}

function write(sheet: Excel.Worksheet, { functions }: Described, locale: Locale): void {
  const examples = functionExamples(locale);
  const ordered = [...functions].sort((a, b) => Number(a.id === LONGEST) - Number(b.id === LONGEST));
  let row = 0;
  for (const { id, description } of ordered) {
    const example = examples[id];
    if (!example) throw new Error(`No example of ${id}`);
    const head = sheet.getRangeByIndexes(row, 0, 2, 2);
    head.values = [
      [id, description.replace(/\s*(Example: |示例：)=.*$/, '')],
      ['', `'${example.formula}`],
    ];
    sheet.getRangeByIndexes(row, 0, 1, 1).format.font.bold = true;
    sheet.getRangeByIndexes(row + 1, 1, 1, 1).format.font.color = '#1F6F8B';
    sheet.getRangeByIndexes(row + 2, 1, 1, 1).formulas = [[example.formula]];
    row += example.result.length + 3;
  }
}
