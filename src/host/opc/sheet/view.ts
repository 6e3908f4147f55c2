import type { Sheet } from '../../model/sheet.ts';
import { cellName, parseCell, parseRects, rectName } from '../a1.ts';
import { child, childrenOf, flag, number, without } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { Section } from './section.ts';

/** Frozen panes, grid lines, headings, selection. */
export const view: Section = {
  element: 'sheetViews',
  read([node], sheet) {
    const first = child(node, 'sheetView');
    if (!first) return;
    sheet.gridlines = flag(first.attributes['showGridLines'], true);
    sheet.headings = flag(first.attributes['showRowColHeaders'], true);
    const pane = child(first, 'pane');
    if (pane?.attributes['state']?.startsWith('frozen')) {
      const { xSplit, ySplit } = pane.attributes;
      sheet.frozen = { rows: number(ySplit) ?? 0, columns: number(xSplit) ?? 0 };
    }
    const selection = childrenOf(first, 'selection').at(-1);
    const areas = parseRects(selection?.attributes['sqref'] ?? '');
    if (areas.length > 0) sheet.selection = areas;
  },
  share: ({ frozen, gridlines, headings, selection }) => [frozen, gridlines, headings, selection],
  write(sheet, { workbook }, { nodes: [old] }) {
    const standing = child(old, 'sheetView')?.attributes ?? { workbookViewId: '0' };
    const attributes = {
      ...without(standing, 'topLeftCell'),
      showGridLines: sheet.gridlines ? null : 0,
      showRowColHeaders: sheet.headings ? null : 0,
      tabSelected: sheet.id === workbook.activeSheet ? 1 : null,
    };
    return tag('sheetViews', {}, tag('sheetView', attributes, pane(sheet) + selection(sheet)));
  },
};

function pane({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return '';
  return tag('pane', {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellName(rows, columns),
    activePane: paneName(rows, columns),
    state: 'frozen',
  });
}

function paneName(rows: number, columns: number): string | null {
  if (rows === 0 && columns === 0) return null;
  return rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
}

function selection({ frozen, selection: areas }: Sheet): string {
  const first = areas[0];
  if (!first) return '';
  const active = cellName(first.row, first.column);
  if (!parseCell(active)) return '';
  return tag('selection', {
    pane: paneName(frozen.rows, frozen.columns),
    activeCell: active,
    sqref: areas.map(rectName).join(' '),
  });
}
