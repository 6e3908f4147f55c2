import type { Sheet } from '../../model/sheet.ts';
import type { StyleWriter } from '../write/style-writer.ts';
import { tag } from '../xml/write.ts';
import type { CellEncoder } from './cell-encoder.ts';
import type { CellSet } from './cell-set.ts';
import type { ChangedCell, Comparison, StandingRow } from './compare-cells.ts';
import { rowAttributes } from './row-line.ts';
import { scanSheet } from './scan-sheet.ts';

/** Everything that writing the cells of one sheet needs. */
export interface CellJob {
  readonly sheet: Sheet;
  readonly source: string;
  readonly comparison: Comparison;
  readonly styles: StyleWriter;
  readonly encode: CellEncoder;
}

/** The rows of a sheet with the model's cells; null when nothing differs. Unchanged rows and cells are copied. */
export function writeCells(job: CellJob): string | null {
  const { sheet, comparison, source } = job;
  const standing = comparison.ordered ? comparison.rows : [];
  const added = missingCells(sheet, comparison.ordered ? comparison.present : null);
  const known = new Set(standing.map(({ row }) => row));
  for (const [row, line] of sheet.rows) {
    if (!known.has(row) && !added.has(row) && (line.size !== null || line.hidden || line.style))
      added.set(row, []);
  }
  const untouched = comparison.changed.size === 0 && added.size === 0 && standing.every((it) => !it.changed);
  if (untouched && comparison.ordered) return null;
  const fresh = [...added.keys()].filter((row) => !known.has(row)).sort((a, b) => a - b);
  const write = rowWriter(job, added);
  const pieces: string[] = [];
  let next = 0;
  for (const row of standing) {
    while (next < fresh.length && (fresh[next] ?? 0) < row.row) pieces.push(write.fresh(fresh[next++] ?? 0));
    pieces.push(isChanged(row, comparison, added) ? write.changed(row) : source.slice(row.start, row.end));
  }
  while (next < fresh.length) pieces.push(write.fresh(fresh[next++] ?? 0));
  return pieces.join('');
}

function isChanged(row: StandingRow, { changed }: Comparison, added: ReadonlyMap<number, unknown>): boolean {
  return row.changed || changed.has(row.row) || added.has(row.row);
}

/** Columns, by row, of the model's cells that the file does not have. */
function missingCells(sheet: Sheet, present: CellSet | null): Map<number, number[]> {
  const missing = new Map<number, number[]>();
  const used = sheet.cells.used(false);
  if (!used) return missing;
  const see = (row: number, column: number): void => {
    if (present?.has(row, column)) return;
    const columns = missing.get(row);
    if (!columns) missing.set(row, [column]);
    else if (columns.at(-1) !== column) columns.push(column);
  };
  sheet.cells.visit(used, see);
  sheet.cells.visitFormulas(used, see);
  sheet.cells.visitStyles(used, see);
  for (const columns of missing.values()) columns.sort((a, b) => a - b);
  return missing;
}

function rowWriter(job: CellJob, added: ReadonlyMap<number, readonly number[]>) {
  const { sheet, source, styles, comparison } = job;
  const arrays = new Map(sheet.arrays.map((it) => [`${it.rect.row},${it.rect.column}`, it]));
  const cell = (row: number, column: number, edit: ChangedCell | null): string => {
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column);
    const style = sheet.cells.style(row, column);
    if (value === null && formula === null && style === 0) return '';
    const array = formula === null ? null : (arrays.get(`${row},${column}`) ?? null);
    const format = edit?.format ?? styles.format(style);
    return job.encode({ row, column, format, value, formula, array, stored: edit?.formula ?? null });
  };
  const fresh = (row: number): string => {
    let cells = '';
    let before = -1;
    for (const column of added.get(row) ?? []) {
      if (column !== before) cells += cell(row, column, null);
      before = column;
    }
    return openRow(job, row, {}, cells);
  };
  const changed = (row: StandingRow): string => {
    const columns = added.get(row.row);
    const edits = new Map((comparison.changed.get(row.row) ?? []).map((it) => [it.start, it]));
    const merged = columns
      ? mergedCells(row, { source, edits, columns, cell })
      : editedCells(row, { source, edits, cell });
    return openRow(job, row.row, row.attributes, merged);
  };
  return { fresh, changed };
}

function openRow(
  { sheet, styles }: CellJob,
  row: number,
  attributes: StandingRow['attributes'],
  cells: string,
): string {
  const line = sheet.rows.get(row) ?? null;
  return tag(
    'row',
    rowAttributes(row, attributes, line, line?.style ? styles.formatOf(line.style) : null),
    cells,
  );
}

interface RowJob {
  readonly source: string;
  readonly edits: ReadonlyMap<number, ChangedCell>;
  cell(row: number, column: number, edit: ChangedCell | null): string;
}

/** A row whose cells are edited in place. */
function editedCells(row: StandingRow, { source, edits, cell }: RowJob): string {
  let text = '';
  let at = row.inner;
  for (const edit of edits.values()) {
    text += source.slice(at, edit.start) + cell(edit.row, edit.column, edit);
    at = edit.end;
  }
  return text + source.slice(at, innerEnd(row, source));
}

/** A row that also gains cells: its stored cells are walked again to find the places. */
function mergedCells(row: StandingRow, job: RowJob & { readonly columns: readonly number[] }): string {
  const shift = row.start - '<d><sheetData>'.length;
  let text = '';
  let next = 0;
  const gained = (before: number): void => {
    while (next < job.columns.length && (job.columns[next] ?? 0) < before) {
      const column = job.columns[next++] ?? 0;
      if (column !== job.columns[next - 2]) text += job.cell(row.row, column, null);
    }
  };
  scanSheet(`<d><sheetData>${job.source.slice(row.start, row.end)}</sheetData></d>`, '', {
    cell({ column, start, end }) {
      gained(column);
      const edit = job.edits.get(start + shift);
      text += edit ? job.cell(row.row, column, edit) : job.source.slice(start + shift, end + shift);
    },
  });
  gained(Infinity);
  return text;
}

function innerEnd(row: StandingRow, source: string): number {
  return row.end === row.inner ? row.inner : source.lastIndexOf('</', row.end - 1);
}
