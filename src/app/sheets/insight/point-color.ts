import { luminance } from '../../luminance.ts';

/** Twice as dark as paper, by the contrast of WCAG. */
const LIGHTEST = 1.05 / 2 - 0.05;

/** A tier's colour for points: they are small, so pale colours are darkened until they stand out. Not every program draws edges around points. */
export function pointColor(color: string): string {
  return luminance(color) <= LIGHTEST ? color : pointColor(darker(color));
}

function darker(color: string): string {
  const channels = [1, 3, 5].map((at) => Math.floor(Number.parseInt(color.slice(at, at + 2), 16) * 0.95));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
