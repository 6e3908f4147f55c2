import type { Cells } from '../../cell.ts';
import { isBlank } from '../../table/cell-text.ts';
import type { SchemePlace } from '../../issue.ts';
import type { CellKind, ReadingWords } from './layout.ts';
import { keyOf, readCell } from './read-cell.ts';

/** A row of a scheme table: its cells by column key, and where each of them is. */
export interface TableLine {
  get(column: string): unknown;
  place(column: string): SchemePlace;
}

/** How a table of a scheme is read. */
interface TableLayout {
  readonly table: SchemePlace['table'];
  readonly columns: Readonly<Record<string, CellKind>>;
  /** The headers in each language. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  readonly words: readonly ReadingWords[];
}

/** The rows that hold something. Columns are found by their headers in any language; foreign columns (notes) are passed over. */
export function tableLines(cells: Cells, layout: TableLayout): readonly TableLine[] {
  const [header, ...rows] = cells;
  const keys = (header ?? []).map((cell) => headerKey(String(cell ?? ''), layout.headers));
  return rows.flatMap((cellsOfRow, row): readonly TableLine[] => {
    if (cellsOfRow.every(isBlank)) return [];
    return [
      {
        get(column) {
          const at = keys.indexOf(column);
          return at < 0 ? null : readCell(cellsOfRow[at], layout.columns[column] ?? 'text', layout.words);
        },
        place(column) {
          const at = keys.indexOf(column);
          const found = at < 0 ? undefined : header?.[at];
          return { table: layout.table, row, column: String(found ?? layout.headers[0]?.[column] ?? column) };
        },
      },
    ];
  });
}

function headerKey(text: string, languages: readonly Readonly<Record<string, string>>[]): string | null {
  for (const words of languages) {
    const key = keyOf(words, text);
    if (key !== null) return key;
  }
  return null;
}
