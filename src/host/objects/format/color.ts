import type { Json } from '../../wire/host-class.ts';
import { refusal } from '../refusal.ts';

/** Reads a colour as Excel takes it, `#RRGGBB` or an HTML name, and answers `#RRGGBB` in capitals. */
export function colorOf(json: Json): string {
  const text = typeof json === 'string' ? json.trim() : '';
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw refusal('InvalidArgument');
  return named;
}

/** The names of HTML 4 and the few others that add-ins use. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  grey: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  orange: '#FFA500',
  gold: '#FFD700',
  pink: '#FFC0CB',
};
