import type { Cells } from '../../src/engine/cell.ts';
import { grade, guessMapping, needs, planReading, readTable, sketchColumns } from '../../src/engine/index.ts';
import type { Graded, GradeOptions, Issue, Mapping, Result, Scheme, Table } from '../../src/engine/index.ts';
import { vocabulary } from '../../src/locales/vocabulary.ts';

/** What a run over cells gave, with the table and mapping it used. */
export interface CellsGraded {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly readIssues: readonly Issue[];
  readonly result: Result<Graded>;
}

const DEFAULTS: GradeOptions = { asOf: null, previous: null };

/** Grades a header row and data rows from end to end, as the add-in does. */
export function gradeCells(cells: Cells, scheme: Scheme, options: Partial<GradeOptions> = {}): CellsGraded {
  const headers = (cells[0] ?? []).map(String);
  const rows = cells.slice(1);
  const wanted = needs(scheme);
  const sketches = sketchColumns(headers, rows.slice(0, 50), []);
  const mapping = guessMapping(wanted, sketches, vocabulary);
  const columns = planReading(wanted, mapping, sketches);
  const { table, issues } = readTable(
    { columns, rowCount: rows.length, date1904: false, oneRowACustomer: scheme.method !== 'rfm-orders' },
    rows.map((row) => columns.map((column) => row[column.index] ?? null)),
  );
  return {
    table,
    mapping,
    readIssues: issues,
    result: grade(table, mapping, scheme, { ...DEFAULTS, ...options }),
  };
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Tier names row by row; 待定 for pending, — for rows left out. */
export function tierNames(graded: Graded): readonly string[] {
  return Array.from(graded.tier, (at) => graded.tiers[at]?.name ?? (at === -1 ? '待定' : '—'));
}
