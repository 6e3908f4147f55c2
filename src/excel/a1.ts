/** A block of cells, 0-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block on a sheet. */
export interface Place extends Block {
  readonly sheet: string;
}

/** Excel's own sheet size. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The block as an address without sheet, e.g. `B2:D9`, one cell as `B2`. */
export function addressOf(block: Block): string {
  const first = columnLetters(block.column) + String(block.row + 1);
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${columnLetters(block.column + block.columns - 1)}${String(block.row + block.rows)}`;
}

/** The block as an address with its sheet, quoted where it must be. */
export function fullAddress(place: Place): string {
  return `${quoted(place.sheet)}!${addressOf(place)}`;
}

/** A reference that no insert, sort or rename loses: `客户!$A$1`. */
export function absolute(sheet: string, row: number, column: number): string {
  return `${quoted(sheet)}!$${columnLetters(column)}$${String(row + 1)}`;
}

/** Reads an address with sheet as Excel gives it, `$` allowed; null for `#REF!` and several areas. */
export function parsePlace(address: string): Place | null {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u.exec(
      bounded(address),
    );
  if (match === null) return null;
  const [, quotedName, plainName, left = '', top = '', right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return {
    sheet: quotedName?.replaceAll("''", "'") ?? plainName ?? '',
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnIndex(right) - column + 1,
  };
}

/** The addresses of several areas, of which the names of sheets may hold commas. */
export function areasIn(addresses: string): readonly string[] {
  return addresses.match(/(?:'(?:[^']|'')*'|[^',])+/gu) ?? [];
}

/** Whole columns and rows with their ends: a list down to the last row of the sheet is `A:H` to Excel. */
function bounded(address: string): string {
  return address
    .replace(
      /!\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/u,
      (_all, left: string, right: string) => `!${left}1:${right}${String(MAX_ROWS)}`,
    )
    .replace(/!\$?(\d+):\$?(\d+)$/u, `!A$1:${columnLetters(MAX_COLUMNS - 1)}$2`);
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of any script need no quotes to Excel, but what looks like a cell or a value does: `A1`, `R1C1`, `RC`, `TRUE`. */
function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const other = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/iu.test(sheet);
  return plain && !other ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
