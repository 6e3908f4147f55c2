import { createSheet } from '../../model/create.ts';
import type { Sheet } from '../../model/sheet.ts';
import { cellName, parseCell, parseRects, rectName } from '../a1.ts';
import { printOf } from '../origin.ts';
import { child, childrenOf, flag, innerText, number, without } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { AttributeValue } from '../xml/write.ts';
import type { Section } from './section.ts';

/** Frozen panes, grid lines, headings, selection, and which sheet is in front. Views of further windows stay as they are. */
export const view: Section = {
  element: 'sheetViews',
  read: ([node], sheet) => readView(child(node, 'sheetView'), sheet),
  share: viewShare,
  stale: (sheet, { workbook, activeMoved }, { nodes: [old] }) =>
    activeMoved &&
    flag(child(old, 'sheetView')?.attributes['tabSelected']) !== (sheet.id === workbook.activeSheet),
  write(sheet, { workbook }, { nodes: [old], source }) {
    const first = child(old, 'sheetView');
    const tabSelected = sheet.id === workbook.activeSheet ? 1 : null;
    const others = first && old ? source.slice(first.end, old.children.at(-1)?.end) : '';
    const own =
      first && isAsStored(first, sheet)
        ? tag('sheetView', { ...first.attributes, tabSelected }, innerText(first, source))
        : tag('sheetView', viewAttributes(first, sheet, tabSelected), pane(sheet) + selection(sheet));
    return tag('sheetViews', {}, own + others);
  },
};

function readView(first: XmlNode | undefined, sheet: Sheet): void {
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
}

function viewShare({ frozen, gridlines, headings, selection }: Sheet): unknown {
  return [frozen, gridlines, headings, selection];
}

function isAsStored(first: XmlNode, sheet: Sheet): boolean {
  const stored = createSheet('');
  readView(first, stored);
  return printOf(viewShare(stored)) === printOf(viewShare(sheet));
}

function viewAttributes(
  first: XmlNode | undefined,
  { gridlines, headings }: Sheet,
  tabSelected: number | null,
): Record<string, AttributeValue> {
  return {
    ...without(first?.attributes ?? { workbookViewId: '0' }, 'topLeftCell'),
    showGridLines: gridlines ? null : 0,
    showRowColHeaders: headings ? null : 0,
    tabSelected,
  };
}

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
