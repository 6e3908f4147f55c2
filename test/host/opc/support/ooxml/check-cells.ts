import { parseCell, parseRects } from '../../../../../src/host/opc/a1.ts';
import { child, childrenOf, descendants, textOf } from '../../../../../src/host/opc/xml/tree.ts';
import type { XmlNode } from '../../../../../src/host/opc/xml/tree.ts';
import { countOf } from './check-styles.ts';
import { touching } from './touching.ts';
import { workbookPart } from './parts.ts';
import type { Parts } from './parts.ts';

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/** What the numbers in a cell may lead to. */
interface Limits {
  readonly formats: number;
  readonly strings: number;
  readonly metadata: number;
}

/** Rows and cells in their order, each with a value of its type, formulas that do not lie over one another. */
export function checkCells(parts: Parts, root: XmlNode): string[] {
  const limits = limitsOf(parts);
  const rows = childrenOf(child(root, 'sheetData'), 'row');
  let before = 0;
  const faults = rows.flatMap((row) => {
    const number = Number(row.attributes['r'] ?? before + 1);
    const late = number <= before ? [`row ${number} comes after row ${before}`] : [];
    before = number;
    return [...late, ...checkRow(row, number, limits)];
  });
  const arrays = descendants(child(root, 'sheetData') ?? root, 'f')
    .filter(({ attributes }) => attributes['t'] === 'array')
    .flatMap(({ attributes }) => parseRects(attributes['ref'] ?? ''));
  return [...faults, ...touching(arrays).map((name) => `two array formulas share ${name}`)];
}

function limitsOf(parts: Parts): Limits {
  const workbook = workbookPart(parts);
  const part = (kind: string): XmlNode => parts.xml(parts.targets(workbook, kind)[0] ?? '');
  return {
    formats: Math.max(1, countOf(parts, 'cellXfs')),
    strings: childrenOf(part('sharedStrings'), 'si').length,
    metadata: childrenOf(child(part('sheetMetadata'), 'cellMetadata'), 'bk').length,
  };
}

function checkRow(row: XmlNode, number: number, limits: Limits): string[] {
  let before = -1;
  return childrenOf(row, 'c').flatMap((cell) => {
    const name = cell.attributes['r'];
    const place = name === undefined ? { row: number - 1, column: before + 1 } : parseCell(name);
    const out =
      place?.row === number - 1 && place.column > before ? [] : [`the cell ${name ?? ''} in row ${number}`];
    before = place?.column ?? before;
    return [...out, ...checkCell(cell, limits).map((fault) => `${name ?? ''} ${fault}`)];
  });
}

function checkCell(cell: XmlNode, { formats, strings, metadata }: Limits): string[] {
  const { s = '0', cm = '0', t = 'n' } = cell.attributes;
  const formula = child(cell, 'f')?.text ?? '';
  return [
    ...(Number(s) < formats ? [] : [`has the look ${s}`]),
    ...(Number(cm) <= metadata ? [] : [`has the metadata ${cm}`]),
    ...(formula.startsWith('=') || formula.length > 8192 ? ['has a formula that is none'] : []),
    ...(isValue(cell, t, strings) ? [] : [`of type ${t} holds “${textOf(cell).slice(0, 40)}”`]),
  ];
}

function isValue(cell: XmlNode, type: string, strings: number): boolean {
  const value = child(cell, 'v')?.text ?? '';
  if (type === 'inlineStr') return child(cell, 'is') !== undefined && textOf(cell).length <= 32_767;
  // openpyxl writes an empty value beside a formula that nobody has calculated yet.
  if (value === '') return true;
  switch (type) {
    case 's':
      return Number(value) < strings;
    case 'b':
      return value === '0' || value === '1';
    case 'e':
      return ERRORS.test(value);
    case 'n':
      return Number.isFinite(Number(value));
    default:
      return value.length <= 32_767;
  }
}
