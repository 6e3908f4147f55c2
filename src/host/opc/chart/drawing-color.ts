import type { ColorReader } from '../read/color.ts';
import { newNode } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';

/** Theme colours by their names in drawings, as `theme="n"` counts them. */
const THEME: Readonly<Record<string, string>> = {
  bg1: '0',
  lt1: '0',
  tx1: '1',
  dk1: '1',
  bg2: '2',
  lt2: '2',
  tx2: '3',
  dk2: '3',
  accent1: '4',
  accent2: '5',
  accent3: '6',
  accent4: '7',
  accent5: '8',
  accent6: '9',
  hlink: '10',
  folHlink: '11',
};

/** The colour of a DrawingML fill, `#RRGGBB`; shades of a theme colour (lumMod and the like) are left out. */
export function drawingColor(fill: XmlNode | undefined, color: ColorReader): string | null {
  const node = fill?.children[0];
  const val = node?.attributes['val'] ?? '';
  if (node?.name === 'srgbClr') return `#${val.toUpperCase()}`;
  if (node?.name === 'schemeClr') return color(newNode('color', { theme: THEME[val] ?? '1' }, 0, 0));
  return node?.attributes['lastClr'] ? `#${node.attributes['lastClr'].toUpperCase()}` : null;
}
