import { saveWorkbook } from '../../../../../src/host/opc/save-workbook.ts';
import { presetScheme } from '../../../../../src/locales/preset-scheme.ts';
import { calmRun, guessedRequest, openStage, sure } from '../../../../support/stage.ts';
import { open } from '../xlsx.ts';

/** A file after its sheet `List` was graded by annual sales, as a person would who selects the list and accepts all. */
export async function gradedForeign(bytes: Uint8Array): Promise<Uint8Array> {
  const stage = await openStage({ locale: 'en-US', workbook: open(bytes) });
  try {
    await stage.excel(async (context) => {
      const list = context.workbook.worksheets.getItem('List');
      list.activate();
      list.getRange('A2').select();
      await context.sync();
    });
    const scheme = presetScheme('abc-80-95', 'en-US');
    const columns = ['tier', 'why', 'strategy'];
    const request = await guessedRequest(stage.app, scheme, { columns });
    sure(await stage.app.grade(request, calmRun()));
    return saveWorkbook(stage.node.host.workbook);
  } finally {
    stage.close();
  }
}
