import { displayText } from '../../model/display-text.ts';
import type { TablePart } from '../../model/parts.ts';
import { hasCell } from '../../model/rect.ts';
import { CellError } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Border, BorderSide, Style } from '../../model/style.ts';
import type { Workbook } from '../../model/workbook.ts';
import { THEMES, type PageTheme } from '../theme.ts';
import type { CellLook } from './cell-look.ts';
import type { ConditionalLook, ConditionalLooks } from './conditional-looks.ts';
import { formatInk } from './format-ink.ts';
import { tableLook, type TableLook } from './table-style.ts';

/** All that decides how cells of one sheet look. */
export interface ViewContext {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly theme: PageTheme;
  readonly conditional: ConditionalLooks;
}

/** One cell as it is to be painted: own look over table style, conditional formats over both. As in Excel, high contrast has no fills. */
export function viewCell(context: ViewContext, row: number, column: number): CellLook {
  const { sheet, workbook, theme } = context;
  const value = sheet.cells.value(row, column);
  const style = styleAt(context, row, column);
  const table = sheet.tables.find((one) => hasCell(one.rect, row, column));
  const under = table === undefined ? null : tableLook(table, row, column);
  const over = context.conditional(row, column);
  const format = over?.numberFormat ?? style.numberFormat;
  const contrast = theme === THEMES.contrast;
  const fill = contrast ? null : (over?.fill ?? style.fill ?? under?.fill ?? null);
  return {
    text: displayText(value, format, workbook.date1904),
    numeric: typeof value === 'number',
    centered: typeof value === 'boolean' || value instanceof CellError,
    style,
    fill,
    color: contrast
      ? theme.ink
      : (over?.fontColor ??
        (typeof value === 'number' ? formatInk(format, value) : null) ??
        inkOf(style) ??
        under?.color ??
        (fill === null ? theme.ink : '#000000')),
    bold: over?.bold ?? (style.font.bold || (under?.bold ?? false)),
    italic: over?.italic ?? style.font.italic,
    borders: bordersOf(style, under, over),
    bar: over?.bar ?? null,
    filterButton: filterButtonAt(sheet, table, { row, column }),
  };
}

function styleAt({ workbook, sheet }: ViewContext, row: number, column: number): Style {
  const own = sheet.cells.style(row, column);
  if (own !== 0) return workbook.styles.get(own);
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? workbook.styles.get(0);
}

/** The colour a person chose; black is the default and gives way to table style and theme where no fill was chosen with it. */
function inkOf({ font, fill }: Style): string | null {
  return font.color.toUpperCase() === '#000000' && fill === null ? null : font.color;
}

function bordersOf(style: Style, under: TableLook | null, over: ConditionalLook | null): CellLook['borders'] {
  const drawn: Partial<Record<BorderSide, Border>> = {};
  const thin = (color: string): Border => ({ style: 'thin', color });
  if (under?.top) drawn.EdgeTop = thin(under.top);
  if (under?.bottom) drawn.EdgeBottom = thin(under.bottom);
  Object.assign(drawn, style.borders);
  if (over?.borderColor) {
    const line = thin(over.borderColor);
    Object.assign(drawn, { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line });
  }
  return drawn;
}

function filterButtonAt(
  sheet: Sheet,
  table: TablePart | undefined,
  at: { row: number; column: number },
): CellLook['filterButton'] {
  const filter = table?.filter ?? sheet.filter;
  const headed = table !== undefined ? table.showFilterButton && table.showHeaders : sheet.filter !== null;
  const rect = table?.rect ?? sheet.filter?.rect;
  if (!headed || rect === undefined || at.row !== rect.row || !hasCell(rect, at.row, at.column))
    return 'none';
  return filter?.criteria.has(at.column - rect.column) ? 'active' : 'plain';
}
