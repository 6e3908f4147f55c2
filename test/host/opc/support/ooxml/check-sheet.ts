import { parseCell, parseRects } from '../../../../../src/host/opc/a1.ts';
import { child, childrenOf, descendants } from '../../../../../src/host/opc/xml/tree.ts';
import type { XmlNode } from '../../../../../src/host/opc/xml/tree.ts';
import { MAX_COLUMNS } from '../../../../../src/host/model/rect.ts';
import { checkCells } from './check-cells.ts';
import { touching } from './touching.ts';
import { countOf } from './check-styles.ts';
import { doubles, elements, worksheets } from './parts.ts';
import type { Parts } from './parts.ts';

/** Worksheets: rows, cells, and what stands around them. */
export function checkSheets(parts: Parts): string[] {
  return worksheets(parts).flatMap(({ name, part }) => {
    const root = parts.xml(part);
    return [
      ...checkCells(parts, root),
      ...checkColumns(root),
      ...checkMerges(root),
      ...checkRules(parts, root),
      ...elements(root)
        .filter(({ name: it }) => it === 'dataValidation')
        .flatMap(checkValidation),
      ...checkCounts(root),
    ].map((fault) => `${name}: ${fault}`);
  });
}

function checkColumns(root: XmlNode): string[] {
  let before = 0;
  return childrenOf(child(root, 'cols'), 'col').flatMap(({ attributes: a }) => {
    const [min, max] = [Number(a['min']), Number(a['max'])];
    const sound = min > before && max >= min && max <= MAX_COLUMNS && Number(a['width'] ?? 0) <= 255;
    before = max;
    return sound ? [] : [`the columns ${min} to ${max} are not in order, or too wide`];
  });
}

function checkMerges(root: XmlNode): string[] {
  const names = childrenOf(child(root, 'mergeCells'), 'mergeCell').map((it) => it.attributes['ref'] ?? '');
  return touching(names.flatMap(parseRects)).map((name) => `two merged areas share ${name}`);
}

function checkRules(parts: Parts, root: XmlNode): string[] {
  const looks = countOf(parts, 'dxfs');
  const formats = childrenOf(root, 'conditionalFormatting');
  const rules = formats.flatMap((it) => childrenOf(it, 'cfRule'));
  return [
    ...formats.filter((it) => !isAreas(it)).map((it) => `a rule for ${it.attributes['sqref'] ?? ''}`),
    ...rules
      .filter((it) => Number(it.attributes['dxfId'] ?? -1) >= looks)
      .map(() => 'a rule with a look that is missing'),
    ...rules.filter((it) => !(Number(it.attributes['priority']) > 0)).map(() => 'a rule without priority'),
    ...doubles(rules.map((it) => it.attributes['priority'] ?? '')).map((it) => `two rules of priority ${it}`),
  ];
}

/** Lengths that Excel admits; longer ones make it repair the file. */
function checkValidation(node: XmlNode): string[] {
  const a = node.attributes;
  const place = a['sqref'] ?? '';
  const formulas = [child(node, 'formula1')?.text ?? '', child(node, 'formula2')?.text ?? ''];
  const tooLong =
    (a['promptTitle'] ?? '').length > 32 ||
    (a['errorTitle'] ?? '').length > 32 ||
    (a['prompt'] ?? '').length > 255 ||
    (a['error'] ?? '').length > 255 ||
    formulas.some((it) => (it.startsWith('"') && it.length > 257) || it.length > 8192);
  return [
    ...(isAreas(node) ? [] : [`a validation for “${place}”`]),
    ...(tooLong ? [`the validation of ${place} is too long`] : []),
    ...(formulas.some((it) => it.startsWith('=')) ? [`the validation of ${place} begins with =`] : []),
  ];
}

function isAreas({ attributes }: XmlNode): boolean {
  const names = (attributes['sqref'] ?? '').split(/\s+/);
  return names.every((name) => parseRects(name).length === 1);
}

function checkCounts(root: XmlNode): string[] {
  const counted = root.children.filter(({ attributes }) => attributes['count'] !== undefined);
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const active = descendants(view ?? root, 'selection').map((it) => it.attributes['activeCell'] ?? 'A1');
  return [
    ...counted
      .filter((it) => Number(it.attributes['count']) !== it.children.length)
      .map(({ name }) => `the count of ${name} is not so`),
    ...active.filter((it) => parseCell(it) === null).map((it) => `the active cell ${it}`),
  ];
}
