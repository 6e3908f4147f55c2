import type { BorderSide, Style } from '../../model/style.ts';
import type { Workbook } from '../../model/workbook.ts';
import { builtInFormat } from '../number-formats.ts';
import type { StyleOrigin } from '../origin.ts';
import { child, childrenOf, innerText, parseTree } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';

/** Adds to a styles part what the model has and the file has not. What is there already keeps its number and text. */
export interface StyleWriter {
  /** Number of the cell format for a model style. */
  format(style: number): number;
  formatOf(style: Style): number;
  /** Number of a differential format given as XML of its children. */
  look(inner: string): number;
  /** Id of a number format. */
  numberFormat(code: string): number;
  /** The part with all additions, or null when there are none. */
  text(): string | null;
}

/** Lists of a styles part that grow, in schema order. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
type List = (typeof LISTS)[number];

export function styleWriter(source: string, workbook: Workbook, origin: StyleOrigin): StyleWriter {
  const root = parseTree(source, 'xl/styles.xml');
  const lists = new Map(LISTS.map((name) => [name, growingList(root, source, name)]));
  const add = (list: List, xml: string): number => lists.get(list)?.add(xml) ?? 0;
  const codes = formatIds(root);
  const formats = new Map(origin.toFile);
  const numberFormat = (code: string): number => {
    const known = builtInFormat(code) ?? codes.get(code);
    if (known !== undefined && known !== null) return known;
    const id = Math.max(163, ...codes.values()) + 1;
    codes.set(code, id);
    add('numFmts', tag('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  };
  const base = workbook.styles.get(0);
  const formatOf = (style: Style): number => {
    const fontId = same(style.font, base.font) ? 0 : add('fonts', font(style.font));
    const fillId = style.fill === null ? 0 : add('fills', fill(style.fill));
    const borderId = Object.keys(style.borders).length === 0 ? 0 : add('borders', border(style.borders));
    return add(
      'cellXfs',
      cellFormat(style, { numFmtId: numberFormat(style.numberFormat), fontId, fillId, borderId }),
    );
  };
  return {
    format(style) {
      const known = formats.get(style) ?? formatOf(workbook.styles.get(style));
      formats.set(style, known);
      return known;
    },
    formatOf: (style) => formats.get(workbook.styles.intern(style)) ?? formatOf(style),
    look: (inner) => add('dxfs', tag('dxf', {}, inner)),
    numberFormat,
    text: () => grownText(source, root, lists),
  };
}

interface GrowingList {
  readonly node: XmlNode | undefined;
  readonly added: readonly string[];
  readonly count: number;
  add(xml: string): number;
}

function growingList(root: XmlNode, source: string, name: string): GrowingList {
  const node = child(root, name);
  const known = new Map<string, number>();
  const count = node?.children.length ?? 0;
  node?.children.forEach(
    (it, index) =>
      known.has(source.slice(it.start, it.end)) || known.set(source.slice(it.start, it.end), index),
  );
  const added: string[] = [];
  return {
    node,
    added,
    count,
    add(xml) {
      const found = known.get(xml);
      if (found !== undefined) return found;
      known.set(xml, count + added.length);
      return count + added.push(xml) - 1;
    },
  };
}

function formatIds(root: XmlNode): Map<string, number> {
  const nodes = childrenOf(child(root, 'numFmts'), 'numFmt');
  return new Map(nodes.map(({ attributes: a }) => [a['formatCode'] ?? '', Number(a['numFmtId'])]));
}

function grownText(source: string, root: XmlNode, lists: ReadonlyMap<List, GrowingList>): string | null {
  let text = source;
  let changed = false;
  // From the end, so that the offsets of the elements before stay true.
  for (const [name, { node, added, count }] of [...lists].reverse()) {
    if (added.length === 0) continue;
    changed = true;
    const inner = node ? innerText(node, source) : '';
    const list = tag(name, { ...node?.attributes, count: count + added.length }, inner + added.join(''));
    const [start, end] = node ? [node.start, node.end] : gap(root, name);
    text = text.slice(0, start) + list + text.slice(end);
  }
  return changed ? text : null;
}

/** Where a list that is missing belongs. */
function gap(root: XmlNode, name: string): [number, number] {
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  const next = root.children.find((it) => later.includes(it.name));
  const place = next?.start ?? root.children.at(-1)?.end ?? root.inner;
  return [place, place];
}

function same(a: Style['font'], b: Style['font']): boolean {
  return font(a) === font(b);
}

function font({ name, size, bold, italic, underline, strikethrough, color }: Style['font']): string {
  return tag(
    'font',
    {},
    (bold ? '<b/>' : '') +
      (italic ? '<i/>' : '') +
      (strikethrough ? '<strike/>' : '') +
      (underline === 'None' ? '' : tag('u', { val: underline === 'Double' ? 'double' : null })) +
      tag('sz', { val: size }) +
      tag('color', { rgb: argb(color) }) +
      tag('name', { val: name }) +
      tag('family', { val: 2 }),
  );
}

function fill(color: string): string {
  const inner = tag('fgColor', { rgb: argb(color) }) + tag('bgColor', { indexed: 64 });
  return tag('fill', {}, tag('patternFill', { patternType: 'solid' }, inner));
}

const BORDERS: readonly (readonly [string, BorderSide])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

function border(borders: Style['borders']): string {
  const sides = BORDERS.map(([name, side]) => borderSide(name, borders[side]));
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  const directions = {
    diagonalUp: borders.DiagonalUp ? 1 : null,
    diagonalDown: borders.DiagonalDown ? 1 : null,
  };
  return tag('border', directions, sides.join('') + borderSide('diagonal', diagonal));
}

/** Office.js's line styles at their usual weight; the file's own names pass as they are. */
const LINES: Readonly<Record<string, string>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};

function borderSide(
  name: string,
  side: { readonly style: string; readonly color: string } | undefined,
): string {
  if (!side || side.style === 'None') return tag(name);
  return tag(name, { style: LINES[side.style] ?? side.style }, tag('color', { rgb: argb(side.color) }));
}

function cellFormat(style: Style, ids: Readonly<Record<string, number>>): string {
  const aligned = alignment(style);
  const guarded = (style.locked ? '' : ' locked="0"') + (style.hidden ? ' hidden="1"' : '');
  return tag(
    'xf',
    {
      ...ids,
      xfId: 0,
      quotePrefix: style.quotePrefix ? 1 : null,
      applyNumberFormat: ids['numFmtId'] ? 1 : null,
      applyFont: ids['fontId'] ? 1 : null,
      applyFill: ids['fillId'] ? 1 : null,
      applyBorder: ids['borderId'] ? 1 : null,
      applyAlignment: aligned ? 1 : null,
      applyProtection: guarded ? 1 : null,
    },
    aligned + (guarded ? `<protection${guarded}/>` : ''),
  );
}

function alignment({ horizontal, vertical, wrap, indent, rotation }: Style): string {
  const attributes = {
    horizontal:
      horizontal === 'General'
        ? null
        : horizontal === 'CenterAcrossSelection'
          ? 'centerContinuous'
          : horizontal.toLowerCase(),
    vertical: vertical === 'Bottom' ? null : vertical.toLowerCase(),
    textRotation: rotation === 0 ? null : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap ? 1 : null,
    indent: indent || null,
  };
  return Object.values(attributes).every((it) => it === null) ? '' : tag('alignment', attributes);
}

/** `#RRGGBB` with full opacity, as the file wants it. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
