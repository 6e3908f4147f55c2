import type { PagePart } from '../../model/parts.ts';
import { flag, number, without } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { Section } from './section.ts';

const POINTS = 72;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** Paper by its number in the file (ECMA-376 18.3.1.63), as Office.js names it. */
const PAPERS: Readonly<Record<number, string>> = {
  1: 'Letter',
  5: 'Legal',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  13: 'B5',
};

/** Whether the print is centred. */
export const printOptions: Section = {
  element: 'printOptions',
  read([node], { page }) {
    page.centerHorizontally = flag(node?.attributes['horizontalCentered']);
  },
  share: ({ page }) => page.centerHorizontally,
  write({ page }, _context, { nodes: [old] }) {
    const attributes = { ...old?.attributes, horizontalCentered: page.centerHorizontally ? 1 : null };
    return Object.values(attributes).some((it) => it !== null) ? tag('printOptions', attributes) : '';
  },
};

/** Margins: inches in the file, points in the model. */
export const pageMargins: Section = {
  element: 'pageMargins',
  read([node], { page }) {
    for (const side of SIDES)
      page.margins[side] = round((number(node?.attributes[side]) ?? page.margins[side] / POINTS) * POINTS);
  },
  share: ({ page }) => page.margins,
  write({ page }) {
    return tag(
      'pageMargins',
      Object.fromEntries(SIDES.map((side) => [side, round(page.margins[side] / POINTS)])),
    );
  },
};

/** Orientation, paper and fitting. */
export const pageSetup: Section = {
  element: 'pageSetup',
  read([node], { page }) {
    if (!node) return;
    const { orientation, paperSize, fitToWidth, fitToHeight } = node.attributes;
    page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
    page.paperSize = PAPERS[number(paperSize) ?? 1] ?? 'Letter';
    if (page.fitWidth === null) return;
    page.fitWidth = number(fitToWidth) === 0 ? null : (number(fitToWidth) ?? 1);
    page.fitHeight = number(fitToHeight) === 0 ? null : (number(fitToHeight) ?? 1);
  },
  share: ({ page }) => [page.orientation, page.paperSize, page.fitWidth, page.fitHeight],
  write({ page }, _context, { nodes: [old] }) {
    const kept = without(old?.attributes ?? {}, 'scale');
    const known = Object.entries(PAPERS).find(([, name]) => name === page.paperSize)?.[0];
    return tag('pageSetup', {
      ...kept,
      ...fit(page),
      paperSize: known ?? kept['paperSize'],
      orientation: page.orientation.toLowerCase(),
    });
  },
};

/** 0 = as many pages as it takes. */
function fit({ fitWidth, fitHeight }: PagePart): Record<string, number> {
  return fitWidth === null && fitHeight === null
    ? {}
    : { fitToWidth: fitWidth ?? 0, fitToHeight: fitHeight ?? 0 };
}

function round(length: number): number {
  return Math.round(length * 1e6) / 1e6;
}
