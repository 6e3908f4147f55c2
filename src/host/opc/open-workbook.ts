import { refuseOtherFile } from './other-kind.ts';
import { OpcPackage } from './package/opc-package.ts';
import { OpcFault } from './problem.ts';
import type { Opened } from './problem.ts';
import { readWorkbook } from './read/read-workbook.ts';

/** Opens an `.xlsx` or `.xlsm` file. A file that is broken, hostile or of another kind gives a problem, never a throw. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Opened {
  try {
    refuseOtherFile(bytes);
    const workbook = readWorkbook(OpcPackage.open(bytes));
    workbook.fileName = fileName;
    return { ok: true, workbook };
  } catch (error) {
    if (!(error instanceof OpcFault)) throw error;
    const { code, part, detail } = error;
    return { ok: false, problem: { code, part, detail } };
  }
}
