import { saveCsv } from '../../opc/csv/save-csv.ts';
import { saveWorkbook } from '../../opc/save-workbook.ts';
import type { Desk } from './desk.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Downloads the workbook as .xlsx, or its active sheet as .csv, by the workbook's own name. */
export async function saveFile(desk: Desk, as: 'xlsx' | 'csv' = 'xlsx'): Promise<void> {
  await desk.host.calculator?.settled();
  const bytes = as === 'xlsx' ? saveWorkbook(desk.workbook) : saveCsv(desk.workbook);
  const link = document.createElement('a');
  const type = as === 'xlsx' ? XLSX : 'text/csv';
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = `${desk.workbook.fileName.replace(/\.(csv|xlsx)$/i, '')}.${as}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
