import { saveWorkbook } from '../../opc/save-workbook.ts';
import type { Desk } from './desk.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Downloads the workbook as .xlsx, by its own name. */
export async function saveFile(desk: Desk): Promise<void> {
  await desk.host.calculator?.settled();
  const bytes = saveWorkbook(desk.workbook);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = desk.workbook.fileName.replace(/\.(csv|xlsx)$/i, '') + '.xlsx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
