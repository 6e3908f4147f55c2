import type { CellLook, SheetDocument } from '../sheet-document.ts';

/** The one sentence on top of a sheet. */
export const TITLE: CellLook = { bold: true, size: 16, rowHeight: 28 };
/** Fill of cells that people change. */
export const INPUT = '#F3F8F9';

/** A sheet of ours before anything is on it: no gridlines, one landscape page. */
export function plainSheet(key: string, name: string): SheetDocument {
  return {
    key,
    name,
    widths: [],
    blocks: [],
    tables: [],
    charts: [],
    lists: [],
    freezeRows: 0,
    gridlines: false,
    print: { landscape: true, fit: 'page', areas: [] },
    tabColor: null,
    activate: false,
  };
}
