import { invalid } from "./failure.ts";

/** A range as Excel passes it: rows of cells, a single cell as 1 × 1. */
export type Range = readonly (readonly unknown[])[];

/** The cells of a range row by row. */
export function cellsOf(range: Range): readonly unknown[] {
  return range[0]?.length === 1 ? range.map((row) => row[0]) : range.flat();
}

/** How many cells ranges have that go together cell by cell. Throws `#VALUE!` when they differ. */
export function commonLength(ranges: Readonly<Record<string, Range>>): number {
  const sizes = Object.entries(ranges).map(([name, range]) => ({
    name,
    cells: range.length * (range[0]?.length ?? 0),
  }));
  const [first, ...others] = sizes;
  const odd = others.find(({ cells }) => cells !== first?.cells);
  if (first && odd)
    throw invalid("lengths-differ", {
      name: odd.name,
      found: odd.cells,
      first: first.name,
      rows: first.cells,
    });
  return first?.cells ?? 0;
}

/** A single cell said of every cell of another range; other ranges stay as they are. */
export function spread(range: Range, over: Range): Range {
  const single = range.length === 1 && range[0]?.length === 1;
  return single ? over.map((row) => row.map(() => range[0]?.[0])) : range;
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
