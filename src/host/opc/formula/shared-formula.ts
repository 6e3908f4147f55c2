import { tokenize } from '@borgar/fx';

import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect.ts';
import { columnName, parseCell } from '../a1.ts';
import { columnNumber } from '../../model/address.ts';

/** One end of a reference; null where it names no row or column. */
interface End {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

type Piece = string | End;

/** A formula shared by a block of cells: gives the text for any cell of it. */
export type SharedFormula = (row: number, column: number) => string;

const END = /(\$?)([A-Za-z]{1,3})(\$?)(\d+)|(\$?)([A-Za-z]{1,3})(?=:|$)|(\$?)(\d+)(?=:|$)/g;

/** Reads the master formula (with `=`) at its cell. */
export function sharedFormula(formula: string, master: string): SharedFormula {
  const home = parseCell(master) ?? { row: 0, column: 0 };
  const pieces = tokenize(formula).flatMap(({ type, value }): Piece[] =>
    type === 'range' || type === 'range_beam' ? rangePieces(value) : [value],
  );
  return (row, column) =>
    pieces
      .map((it) => (typeof it === 'string' ? it : moved(it, row - home.row, column - home.column)))
      .join('');
}

function rangePieces(reference: string): Piece[] {
  const bang = reference.lastIndexOf('!') + 1;
  const pieces: Piece[] = [reference.slice(0, bang)];
  let last = bang;
  for (const match of reference.slice(bang).matchAll(END)) {
    pieces.push(reference.slice(last, bang + match.index));
    last = bang + match.index + match[0].length;
    const letters = match[2] ?? match[6];
    const digits = match[4] ?? match[8];
    pieces.push({
      row: digits === undefined ? null : Number(digits) - 1,
      column: letters === undefined ? null : columnNumber(letters),
      fixedRow: (match[3] ?? '') + (match[7] ?? '') !== '',
      fixedColumn: (match[1] ?? '') + (match[5] ?? '') !== '',
    });
  }
  return [...pieces, reference.slice(last)];
}

/** References wrap around the sheet's edges, as they do in Excel. */
function moved(end: End, down: number, right: number): string {
  const row = end.row === null || end.fixedRow ? end.row : (end.row + down + MAX_ROWS) % MAX_ROWS;
  const column =
    end.column === null || end.fixedColumn ? end.column : (end.column + right + MAX_COLUMNS) % MAX_COLUMNS;
  const letters = column === null ? '' : (end.fixedColumn ? '$' : '') + columnName(column);
  return letters + (row === null ? '' : (end.fixedRow ? '$' : '') + (row + 1));
}
