import { plainLabel } from '../engine/scorecard/label-points.ts';
import type { Dialect } from './dialect.ts';

const FULL_WIDTH = 0xfee0;
const ASCII = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).join('');
const WIDE = [...ASCII].map((one) => String.fromCharCode(one.charCodeAt(0) + FULL_WIDTH)).join('');

/** A text as labels are compared: without blanks at its ends, case and width. */
export function plainText(dialect: Dialect, text: string): string {
  const narrow = dialect.translate(dialect.trim(text), dialect.literal(WIDE), dialect.literal(ASCII));
  return `LOWER(${narrow})`;
}

/** A label of the scheme as it is compared, in quotes. */
export function plainLiteral(dialect: Dialect, label: string): string {
  return dialect.literal(plainLabel(label));
}
