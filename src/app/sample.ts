import type { Result } from '../engine/index.ts';
import { allWordsOf } from '../locales/all-words.ts';
import type { AppParts } from './app.ts';
import { sampleSheet } from './sheets/sample-sheet.ts';
import type { Run, Written } from './workbook.ts';

/** More examples in one workbook are surely a mistake. */
const MOST = 9;

/** Adds a sheet with an example list and shows it. A second one gets a sheet of its own: the first may be graded by now. */
export async function insertSample(app: AppParts, run: Run): Promise<Result<Written>> {
  const numbers = Array.from({ length: MOST }, (_none, i) => String(i + 1));
  const tables = await app.workbook.readTables(numbers.map(nameOf));
  if (!tables.ok) return tables;
  const free = numbers.find((number) => (tables.value.get(nameOf(number)) ?? null) === null);
  if (free === undefined)
    return { ok: false, issues: [{ code: 'table-name-taken', table: nameOf(String(MOST)) }] };
  const document = sampleSheet(allWordsOf(app.locale()), {
    key: `sample${free}`,
    table: nameOf(free),
    today: app.today(),
  });
  return app.workbook.write(
    { source: null, witness: null, columns: [], documents: [document], memory: null },
    run,
  );
}

function nameOf(number: string): string {
  return `SampleCustomers${number === '1' ? '' : number}`;
}
