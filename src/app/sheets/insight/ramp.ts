import type { CellLook } from '../../sheet-document.ts';

const LIGHT = [0xff, 0xff, 0xff] as const;
const DARK = [0x1f, 0x6f, 0x8b] as const;

/** Fill from white to dark by a share of 0–1, with a text that reads on it. */
export function heatOf(share: number): CellLook {
  const mixed = LIGHT.map((light, i) => Math.round(light + ((DARK[i] ?? 0) - light) * share));
  const fill = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  return { fill, color: 'auto' };
}
