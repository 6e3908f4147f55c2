import { at, number, parseTree } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { INDEXED } from './palette.ts';

/** Turns a colour element into `#RRGGBB`, or null for automatic. */
export type ColorReader = (node: XmlNode | undefined) => string | null;

/** Theme slots in the order that `theme="n"` counts them: the first two pairs are swapped in the file. */
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** A reader for the colours of a workbook with that theme part (null: Office's own). */
export function colorReader(theme: string | null): ColorReader {
  const palette = theme === null ? OFFICE_THEME : themeColors(theme);
  return (node) => {
    if (!node) return null;
    const { rgb, theme: slot, indexed, tint } = node.attributes;
    const base =
      rgb?.slice(-6) ?? palette[Number(slot ?? Number.NaN)] ?? INDEXED[Number(indexed ?? Number.NaN)];
    if (!base || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
    return `#${tinted(base, number(tint) ?? 0).toUpperCase()}`;
  };
}

function themeColors(theme: string): string[] {
  const scheme = at(parseTree(theme, 'theme'), 'themeElements', 'clrScheme');
  return SLOTS.map((slot, index) => {
    const color = at(scheme, slot)?.children[0]?.attributes;
    return (
      color?.['lastClr'] ?? (color?.['val']?.length === 6 ? color['val'] : OFFICE_THEME[index]) ?? '000000'
    );
  });
}

/** Lightens (t > 0) or darkens the luminance of a colour (ECMA-376 18.8.19); done on RGB, equal for HLS up to rounding. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return [0, 2, 4]
    .map((start) => parseInt(rgb.slice(start, start + 2), 16))
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('');
}
