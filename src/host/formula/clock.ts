import { DAYS_1904 } from '../model/date-system.ts';
import type { Workbook } from '../model/workbook.ts';

/** The present local moment as a serial of the workbook's date system. */
export function now(workbook: Workbook): number {
  const date = new Date();
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return local / 86_400_000 + 25_569 - (workbook.date1904 ? DAYS_1904 : 0);
}
