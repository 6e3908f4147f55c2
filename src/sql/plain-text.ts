import { plainLabel } from '../engine/scorecard/label-points.ts';
import type { Dialect } from './dialect.ts';

/** A text as labels are compared: without blanks at its ends, case and width. */
export function plainText(dialect: Dialect, text: string): string {
  return `${dialect.lower}(${dialect.narrow(dialect.trim(text))})`;
}

/** A label of the scheme as it is compared, in quotes. */
export function plainLiteral(dialect: Dialect, label: string): string {
  return dialect.literal(plainLabel(label));
}
