/** Namespaces and types of transitional SpreadsheetML. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const RELATIONSHIP = `${OFFICE}/relationships`;
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const TYPES = {
  workbook: `${SHEET_TYPE}.sheet.main+xml`,
  worksheet: `${SHEET_TYPE}.worksheet+xml`,
  styles: `${SHEET_TYPE}.styles+xml`,
  table: `${SHEET_TYPE}.table+xml`,
  metadata: `${SHEET_TYPE}.sheetMetadata+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  taskPanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
} as const;

/** Relationship types outside the officeDocument family. */
export const TASK_PANES = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
export const WEB_EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
