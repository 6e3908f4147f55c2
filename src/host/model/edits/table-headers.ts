import { displayText } from '../display-text.ts';
import type { TablePart } from '../parts.ts';
import type { Sheet } from '../sheet.ts';

/** Longest name of a column. */
const LONGEST = 255;

/** The header a cell would give: its text, cut where it is too long, or '' where it is blank or the table shows no headers. */
export function headerText(
  sheet: Sheet,
  table: Pick<TablePart, 'rect' | 'showHeaders'>,
  column: number,
): string {
  if (!table.showHeaders) return '';
  return displayText(sheet.cells.value(table.rect.row, column), 'General').slice(0, LONGEST);
}

/** A header not yet taken: the wish itself, `wish2` …, or `Column<number>` where there is no wish. */
export function freeHeader(
  others: readonly { readonly name: string }[],
  wish: string,
  number: number,
): string {
  const taken = new Set(others.map((column) => column.name.toLowerCase()));
  const stem = wish === '' ? 'Column' : wish;
  let name = wish === '' ? `Column${number}` : wish.slice(0, LONGEST);
  for (let i = wish === '' ? number + 1 : 2; taken.has(name.toLowerCase()); i++)
    name = `${stem.slice(0, LONGEST - String(i).length)}${i}`;
  return name;
}
