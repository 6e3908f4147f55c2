import { formatColor } from 'numfmt';

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00B0F0',
  green: '#00B050',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFC000',
};

/** The colour that a number format itself asks for (`[Red]`), or null. */
export function formatInk(format: string, value: number): string | null {
  if (!format.includes('[')) return null;
  const color = formatColor(format, value, { throws: false });
  return typeof color === 'string' ? (COLORS[color.toLowerCase()] ?? null) : null;
}
