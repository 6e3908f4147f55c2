import { Cells } from './cell-store.ts';
import { createChanges } from './changes.ts';
import { createHistory } from './create-history.ts';
import { newId } from './identity.ts';
import type { PagePart } from './parts.ts';
import { cellRect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { createStyleTable } from './style-table.ts';
import type { Workbook } from './workbook.ts';

/** A workbook with no sheet yet; push sheets made by `createSheet` and set `activeSheet`, or use `createBlankWorkbook`. */
export function createWorkbook(): Workbook {
  const workbook: Workbook = {
    sheets: [],
    activeSheet: '',
    selectedChart: null,
    names: [],
    styles: createStyleTable(),
    changes: createChanges(),
    history: createHistory(() => workbook),
    kept: new Set(),
    settings: new Map(),
    customXml: new Map(),
    date1904: false,
    structureProtected: false,
    readOnly: false,
    fileName: 'Book1.xlsx',
    package: null,
  };
  return workbook;
}

/** A workbook as Excel opens a new one: one sheet, `Sheet1`. */
export function createBlankWorkbook(): Workbook {
  const workbook = createWorkbook();
  const sheet = createSheet('Sheet1');
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet.id;
  return workbook;
}

/** An empty sheet, not yet in any workbook. */
export function createSheet(name: string, id: string = newId()): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    cells: new Cells(),
    tables: [],
    charts: [],
    merges: [],
    arrays: [],
    conditionalFormats: [],
    validations: [],
    filter: null,
    rows: new Map(),
    columns: new Map(),
    frozen: { rows: 0, columns: 0 },
    protection: { protected: false, options: {} },
    page: defaultPage(),
    tabColor: '',
    gridlines: true,
    headings: true,
    selection: [cellRect(0, 0)],
  };
}

/** Excel's own print set-up; margins in points. */
function defaultPage(): PagePart {
  return {
    orientation: 'Portrait',
    fitWidth: null,
    fitHeight: null,
    printAreas: [],
    titleRows: null,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    paperSize: 'Letter',
  };
}
