import type { ConditionalFormatPart } from '../../model/parts.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ConditionalLook } from './conditional-looks.ts';

/** Data bars from the smallest (or 0) to the largest number, colour scales over two or three colours. */
export function scaleLook(sheet: Sheet, part: ConditionalFormatPart, value: Scalar): ConditionalLook | null {
  if (typeof value !== 'number') return null;
  const { low, high } = ends(sheet, part);
  if (part.kind === 'DataBar') {
    const from = Math.min(0, low);
    const share = high > from ? (value - from) / (high - from) : 0;
    return {
      bar: {
        share: Math.min(1, Math.max(0, share)),
        color: colorOf(part.rule.fillColor ?? part.rule.color, '#9BD1C4'),
      },
    };
  }
  const colors = scaleColors(part.rule);
  const place = high > low ? ((value - low) / (high - low)) * (colors.length - 1) : 0;
  const at = Math.min(colors.length - 2, Math.max(0, Math.floor(place)));
  return { fill: between(colors[at] ?? '#FFFFFF', colors[at + 1] ?? '#FFFFFF', place - at) };
}

function ends(sheet: Sheet, part: ConditionalFormatPart): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const range of part.ranges) {
    sheet.cells.visit(range, (_row, _column, value) => {
      if (typeof value !== 'number') return;
      low = Math.min(low, value);
      high = Math.max(high, value);
    });
  }
  return { low, high };
}

function scaleColors(rule: Record<string, unknown>): readonly string[] {
  const criteria = (rule.criteria ?? rule) as Record<string, { readonly color?: unknown } | undefined>;
  const colors = [criteria.minimum, criteria.midpoint, criteria.maximum].flatMap((one) =>
    one?.color ? [String(one.color)] : [],
  );
  return colors.length >= 2 ? colors : ['#FFFFFF', '#3FA7A3'];
}

function colorOf(color: unknown, otherwise: string): string {
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : otherwise;
}

function between(from: string, to: string, share: number): string {
  const part = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
