import type { Border, BorderSide, Style } from '../../model/style.ts';
import { HORIZONTAL_ALIGNMENTS, VERTICAL_ALIGNMENTS } from '../../model/style.ts';
import type { StyleTable } from '../../model/workbook.ts';
import { BUILT_IN_FORMATS } from '../number-formats.ts';
import type { StyleOrigin } from '../origin.ts';
import { at, child, childrenOf, flag, number } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import type { ColorReader } from './color.ts';

/** Borders of the file and the sides of the model. */
const SIDES: readonly (readonly [string, BorderSide])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

/** Takes the cell formats of a styles part into the model. The file's format 0 is the model's default look. */
export function readStyles(root: XmlNode, styles: StyleTable, color: ColorReader): StyleOrigin {
  const formats = readFormats(root);
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((node) => readFont(node, color));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((node) => readFill(node, color));
  const borders = childrenOf(child(root, 'borders'), 'border').map((node) => readBorders(node, color));
  const fallback = styles.get(0);
  const toModel = childrenOf(child(root, 'cellXfs'), 'xf').map((xf, index) => {
    if (index === 0) return 0;
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    return styles.intern({
      ...readAlignment(child(xf, 'alignment')),
      numberFormat:
        formats.get(Number(numFmtId ?? 0)) ?? BUILT_IN_FORMATS[Number(numFmtId ?? 0)] ?? 'General',
      font: fonts[Number(fontId ?? 0)] ?? fallback.font,
      fill: fills[Number(fillId ?? 0)] ?? null,
      borders: borders[Number(borderId ?? 0)] ?? {},
      locked: flag(child(xf, 'protection')?.attributes['locked'], true),
      hidden: flag(child(xf, 'protection')?.attributes['hidden']),
      quotePrefix: flag(xf.attributes['quotePrefix']),
    });
  });
  const toFile = new Map<number, number>([[0, 0]]);
  toModel.forEach((model, index) => toFile.has(model) || toFile.set(model, index));
  return { toModel, toFile };
}

/** Codes of the file's own number formats by id. */
function readFormats(root: XmlNode): Map<number, string> {
  const nodes = childrenOf(child(root, 'numFmts'), 'numFmt');
  return new Map(nodes.map(({ attributes: a }) => [Number(a['numFmtId']), a['formatCode'] ?? 'General']));
}

function readFont(node: XmlNode, color: ColorReader): Style['font'] {
  const underline = child(node, 'u');
  return {
    name: child(node, 'name')?.attributes['val'] ?? 'Calibri',
    size: number(child(node, 'sz')?.attributes['val']) ?? 11,
    bold: on(child(node, 'b')),
    italic: on(child(node, 'i')),
    underline:
      !underline || underline.attributes['val'] === 'none'
        ? 'None'
        : underline.attributes['val']?.startsWith('double')
          ? 'Double'
          : 'Single',
    strikethrough: on(child(node, 'strike')),
    color: color(child(node, 'color')) ?? '#000000',
  };
}

/** An element that is true by being there. */
export function on(node: XmlNode | undefined): boolean {
  return node !== undefined && flag(node.attributes['val'], true);
}

function readFill(node: XmlNode, color: ColorReader): string | null {
  const pattern = child(node, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (pattern && type !== 'none')
    return color(child(pattern, 'fgColor')) ?? (type === 'solid' ? '#000000' : null);
  return color(at(node, 'gradientFill', 'stop', 'color'));
}

function readBorders(node: XmlNode, color: ColorReader): Style['borders'] {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const [name, side] of SIDES) {
    const border = readBorder(child(node, name), color);
    if (border) borders[side] = border;
  }
  const diagonal = readBorder(child(node, 'diagonal'), color);
  if (diagonal && flag(node.attributes['diagonalDown'])) borders.DiagonalDown = diagonal;
  if (diagonal && flag(node.attributes['diagonalUp'])) borders.DiagonalUp = diagonal;
  return borders;
}

function readBorder(node: XmlNode | undefined, color: ColorReader): Border | null {
  const style = node?.attributes['style'] ?? 'none';
  return style === 'none' ? null : { style, color: color(child(node, 'color')) ?? '#000000' };
}

function readAlignment(
  node: XmlNode | undefined,
): Pick<Style, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation'> {
  const { horizontal, vertical, wrapText, indent, textRotation } = node?.attributes ?? {};
  const turn = number(textRotation) ?? 0;
  return {
    horizontal: HORIZONTAL_ALIGNMENTS.find((it) => it.toLowerCase() === spelled(horizontal)) ?? 'General',
    vertical: VERTICAL_ALIGNMENTS.find((it) => it.toLowerCase() === vertical?.toLowerCase()) ?? 'Bottom',
    wrap: flag(wrapText),
    indent: number(indent) ?? 0,
    // The file counts 91 to 180 for 1 to 90 degrees downwards; 255 stacks the letters.
    rotation: turn > 90 && turn <= 180 ? 90 - turn : turn,
  };
}

function spelled(horizontal: string | undefined): string | undefined {
  return horizontal === 'centerContinuous' ? 'centeracrossselection' : horizontal?.toLowerCase();
}
