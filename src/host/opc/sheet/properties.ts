import { child, flag } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { Section } from './section.ts';

/** Tab colour, and whether the page is fitted (the numbers stand in `pageSetup`). */
export const properties: Section = {
  element: 'sheetPr',
  read([node], sheet, { color }) {
    sheet.tabColor = color(child(node, 'tabColor')) ?? '';
    if (!flag(child(node, 'pageSetUpPr')?.attributes['fitToPage'])) return;
    sheet.page.fitWidth = 1;
    sheet.page.fitHeight = 1;
  },
  share: ({ tabColor, page }) => [tabColor, fitted(page)],
  write(sheet, _context, { nodes: [old], source }) {
    const outline = child(old, 'outlinePr');
    const inner =
      (sheet.tabColor === '' ? '' : tag('tabColor', { rgb: `FF${sheet.tabColor.slice(1).toUpperCase()}` })) +
      (outline ? source.slice(outline.start, outline.end) : '') +
      (fitted(sheet.page) ? tag('pageSetUpPr', { fitToPage: 1 }) : '');
    const attributes = old?.attributes ?? {};
    return inner === '' && Object.keys(attributes).length === 0 ? '' : tag('sheetPr', attributes, inner);
  },
};

function fitted(page: { readonly fitWidth: number | null; readonly fitHeight: number | null }): boolean {
  return page.fitWidth !== null || page.fitHeight !== null;
}
