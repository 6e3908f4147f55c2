import type { Host } from '../../host.ts';
import { displayText } from '../../model/display-text.ts';
import { cellRect } from '../../model/rect.ts';
import type { Arg, Held } from '../../wire/host-class.ts';
import { recordOf, textOf } from '../arguments.ts';
import { hold } from '../hold.ts';
import type { Area } from '../holds.ts';
import { usedPart } from './navigate.ts';

/** The first cell, row by row, whose formula text or value holds the text; null when there is none. */
export function findFirst({ sheet, rect }: Area, args: readonly Arg[], _host: Host): Held | null {
  const text = textOf(args[0]);
  const { completeMatch, matchCase, searchDirection } =
    args[1] === null || args[1] === undefined ? {} : recordOf(args[1]);
  const part = usedPart(sheet, rect, true);
  const wanted = matchCase === true ? text : text.toLowerCase();
  const found: Held[] = [];
  if (part === null) return null;
  sheet.cells.visit(part, (row, column, value) => {
    const shown = sheet.cells.formula(row, column) ?? displayText(value, 'General');
    const seen = matchCase === true ? shown : shown.toLowerCase();
    const hit = completeMatch === true ? seen === wanted : seen.includes(wanted);
    if (hit) found.push(hold('Range', { sheet, rect: cellRect(row, column) }));
  });
  return (searchDirection === 'Backwards' ? found.at(-1) : found[0]) ?? null;
}
