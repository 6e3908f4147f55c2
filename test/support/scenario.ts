import type { App } from '../../src/app/app.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import type { Locale } from '../../src/locales/index.ts';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import { saveWorkbook } from '../../src/host/opc/save-workbook.ts';
import { calmRun, guessedRequest, openStage, sure, TODAY, type Stage } from './stage.ts';

const COLUMNS = ['score', 'tier', 'why', 'next', 'strategy', 'previous', 'movement'];
/** Half a year later. */
export const LATER = TODAY + 182;

/** The sample, graded and saved: the bytes of the `.xlsx`. */
export async function gradedFile(locale: Locale): Promise<Uint8Array> {
  const stage = await openStage({ locale });
  try {
    const app = stage.app as Required<App>;
    sure(await app.insertSample(calmRun()));
    const request = await guessedRequest(app, presetScheme('tiancheng', locale), { columns: COLUMNS });
    sure(await app.grade(request, calmRun()));
    return saveWorkbook(stage.node.host.workbook);
  } finally {
    stage.close();
  }
}

/** The file opened half a year later by a co-worker, with some figures changed, graded by the scorecard that is in it. */
export async function gradedAgain(bytes: Uint8Array, locale: Locale): Promise<Stage> {
  const opened = openWorkbook(bytes, 'graded.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  const stage = await openStage({ locale, workbook: opened.workbook, today: () => LATER });
  await selectSample(stage, (list) => {
    list.getRange('F6:F9').values = [[2], [12], [13], [1]];
    list.getRange('F20').values = [['n/a']];
  });
  const scheme = sure(await stage.app.readScheme());
  if (scheme === null) throw new Error('No scorecard in the file.');
  sure(await stage.app.grade(await guessedRequest(stage.app, scheme, { columns: COLUMNS }), calmRun()));
  return stage;
}

/** Goes to the sample, as a person would, after changing something in it. */
export function selectSample(
  stage: Stage,
  change: (list: Excel.Worksheet) => void = () => undefined,
): Promise<void> {
  return stage.excel(async (context) => {
    const list = context.workbook.tables.getItem('SampleCustomers').worksheet;
    change(list);
    list.activate();
    list.getRange('B2').select();
    await context.sync();
  });
}
