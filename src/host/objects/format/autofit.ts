import type { Host } from '../../host.ts';
import { displayText } from '../../model/display-text.ts';
import { styleAt } from '../../model/edits/style-cells.ts';
import type { Rect } from '../../model/rect.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Style } from '../../model/style.ts';
import { guard } from '../guard.ts';
import type { Areas } from '../holds.ts';
import { tell } from '../tell.ts';
import { charactersOf, setLine } from './line-size.ts';

/** Fits columns to the texts of the blocks; an estimate by counted characters, for the host has no fonts. */
export function autofitColumns(areas: Areas, host: Host): void {
  guard(areas.sheet, 'allowFormatColumns');
  for (const rect of areas.rects) {
    for (const [column, points] of widths(areas, rect, host))
      setLine(areas.sheet.columns, column, charactersOf(points));
  }
  tell(host, areas.sheet, { kind: 'layout' });
}

/** Gives rows their standard height again. */
export function autofitRows(areas: Areas, host: Host): void {
  guard(areas.sheet, 'allowFormatRows');
  for (const { row, rows } of areas.rects) {
    for (const at of [...areas.sheet.rows.keys()])
      if (at >= row && at < row + rows) setLine(areas.sheet.rows, at, null);
  }
  tell(host, areas.sheet, { kind: 'layout' });
}

/** Points by column, for columns with any text. */
function widths({ sheet }: Areas, rect: Rect, host: Host): Map<number, number> {
  const widest = new Map<number, number>();
  const pointsOf = measurer(host);
  sheet.cells.visit(rect, (row, column, value) => {
    const points = pointsOf(value, styleAt(host.workbook, sheet, { row, column }));
    if (points > (widest.get(column) ?? 0)) widest.set(column, points);
  });
  return widest;
}

/** Numbers of one look and one magnitude are as wide as one another, so each is written out only once. */
function measurer({ workbook }: Host): (value: Scalar, style: Style) => number {
  const numbers = new Map<Style, Map<number, number>>();
  const written = (value: Scalar, style: Style): number => {
    const length = lengthOf(displayText(value, style.numberFormat, workbook.date1904));
    return length * style.font.size * (style.font.bold ? 0.53 : 0.48) + 6;
  };
  return (value, style) => {
    if (typeof value !== 'number') return written(value, style);
    const magnitude =
      Math.floor(Math.log10(Math.abs(value) || 1)) * (value < 0 ? -4 : 4) + (Number.isInteger(value) ? 1 : 2);
    const known = numbers.get(style) ?? new Map<number, number>();
    const points = known.get(magnitude) ?? written(value, style);
    numbers.set(style, known.set(magnitude, points));
    return points;
  };
}

/** Characters of the longest line; a Chinese one is as wide as two. */
function lengthOf(text: string): number {
  return Math.max(
    ...text.split('\n').map((line) => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0)),
  );
}
