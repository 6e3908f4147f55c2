import { readCell, textOf } from "./cell-argument.ts";
import { invalid, notAvailable } from "./failure.ts";

/** A range as Excel passes it: rows of cells, a single cell as 1 × 1. */
export type Range = readonly (readonly unknown[])[];

/** Number columns of equal length, with the first unreadable cell of each row. */
export interface NumberColumns<Name extends string> {
  readonly columns: Readonly<Record<Name, Float64Array>>;
  readonly rows: number;
  /** What to answer for a row instead of a result: an error where a cell cannot be read, `''` where one is blank, else null. */
  readonly instead: (row: number) => CustomFunctions.Error | "" | null;
}

/** Reads one-column ranges that go together row by row. Throws `#VALUE!` when their lengths differ. */
export function readColumns<Name extends string>(ranges: Readonly<Record<Name, Range>>): NumberColumns<Name> {
  const names = Object.keys(ranges) as Name[];
  const rows = checkLengths(ranges, names);
  const bad = new Map<number, { readonly name: string; readonly found: string }>();
  const blank = new Set<number>();
  const entries = names.map((name) => {
    const numbers = Float64Array.from(cellsOf(ranges[name]), (cell, row) => {
      const reading = readCell(cell);
      if (reading.kind === "number") return reading.value;
      if (reading.kind === "blank") blank.add(row);
      else if (!bad.has(row)) bad.set(row, { name, found: reading.found });
      return NaN;
    });
    return [name, numbers] as const;
  });
  const instead = (row: number): CustomFunctions.Error | "" | null => {
    const found = bad.get(row);
    if (found) return notAvailable("not-a-number", { row: String(row + 1), ...found });
    return blank.has(row) ? "" : null;
  };
  return { columns: Object.fromEntries(entries) as Record<Name, Float64Array>, rows, instead };
}

function checkLengths<Name extends string>(
  ranges: Readonly<Record<Name, Range>>,
  names: readonly Name[],
): number {
  const [first, ...others] = names as [Name, ...Name[]];
  const rows = cellsOf(ranges[first]).length;
  for (const name of others) {
    const found = cellsOf(ranges[name]).length;
    if (found !== rows) throw invalid("lengths-differ", { name, found, first, rows });
  }
  return rows;
}

/** The cells of a range row by row. */
export function cellsOf(range: Range): readonly unknown[] {
  return range[0]?.length === 1 ? range.map((row) => row[0]) : range.flat();
}

/** The cells of a range as trimmed text; 0, which may be a blank cell, stays "0". */
export function textsOf(range: Range): readonly string[] {
  return cellsOf(range).map((cell) => textOf(cell).trim());
}

/** Results in the shape of the range they answer, one a cell. */
export function inShapeOf(range: Range, result: (index: number) => unknown): unknown[][] {
  const columns = range[0]?.length ?? 0;
  return range.map((_, row) =>
    Array.from({ length: columns }, (__, column) => result(row * columns + column)),
  );
}

/** Results in one column. */
export function inColumn(rows: number, result: (row: number) => unknown): unknown[][] {
  return Array.from({ length: rows }, (_, row) => [result(row)]);
}
