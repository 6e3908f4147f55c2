import type { Workbook } from '../model/workbook.ts';

/** What of the model stands in the workbook part, besides names. */
export function bookShare({ sheets, activeSheet, structureProtected, date1904 }: Workbook): unknown {
  return [
    sheets.map(({ id, name, visibility }) => [id, name, visibility]),
    activeSheet,
    structureProtected,
    date1904,
  ];
}
