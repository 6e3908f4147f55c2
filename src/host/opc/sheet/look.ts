import type { ConditionalFormatPart } from '../../model/parts.ts';
import { BUILT_IN_FORMATS } from '../number-formats.ts';
import type { ColorReader } from '../read/color.ts';
import { on } from '../read/read-styles.ts';
import { argb } from '../write/style-writer.ts';
import type { StyleWriter } from '../write/style-writer.ts';
import { at, child } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';

type Look = ConditionalFormatPart['format'];

/** A differential format as the model keeps it. Its solid fill is the background colour, unlike a cell's. */
export function readLook(node: XmlNode | undefined, color: ColorReader): Look {
  const font = child(node, 'font');
  const pattern = at(node, 'fill', 'patternFill');
  const fill = color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor'));
  const fontColor = color(child(font, 'color'));
  const borderColor = color(at(node, 'border', 'left', 'color'));
  const format = child(node, 'numFmt')?.attributes;
  const numberFormat = format && (format['formatCode'] ?? BUILT_IN_FORMATS[Number(format['numFmtId'])]);
  return {
    ...(fill ? { fill } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(child(font, 'b') ? { bold: on(child(font, 'b')) } : {}),
    ...(child(font, 'i') ? { italic: on(child(font, 'i')) } : {}),
    ...(borderColor ? { borderColor } : {}),
    ...(numberFormat ? { numberFormat } : {}),
  };
}

/** The number of a differential format with that look. Children in the order of CT_Dxf. */
export function writeLook(look: Look, styles: StyleWriter): number {
  const weight = (name: string, value: boolean | undefined): string =>
    value === undefined ? '' : tag(name, { val: value ? null : 0 });
  const font =
    weight('b', look.bold) +
    weight('i', look.italic) +
    (look.fontColor ? tag('color', { rgb: argb(look.fontColor) }) : '');
  const border = look.borderColor ? borders(argb(look.borderColor)) : '';
  return styles.look(
    (font ? tag('font', {}, font) : '') +
      (look.numberFormat
        ? tag('numFmt', { numFmtId: styles.numberFormat(look.numberFormat), formatCode: look.numberFormat })
        : '') +
      (look.fill ? tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: argb(look.fill) }))) : '') +
      border,
  );
}

function borders(rgb: string): string {
  const side = (name: string): string => tag(name, { style: 'thin' }, tag('color', { rgb }));
  return tag('border', {}, ['left', 'right', 'top', 'bottom'].map(side).join(''));
}
