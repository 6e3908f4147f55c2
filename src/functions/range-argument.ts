/** A range as Excel passes it: rows of cells; a single cell is 1 × 1. Blank cells inside ranges arrive as 0. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the metadata generator knows no other type for mixed ranges
export type RangeArgument = any[][];

/** The cells of a range row by row as numbers; text, booleans and error cells are NaN. */
export function numbersOf(range: RangeArgument): Float64Array {
  const columns = range[0]?.length ?? 0;
  const numbers = new Float64Array(range.length * columns);
  for (let row = 0; row < range.length; row++) {
    const cells = range[row] as readonly unknown[];
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      numbers[row * columns + column] = typeof cell === 'number' ? cell : NaN;
    }
  }
  return numbers;
}

/** Results in the shape of the range they answer. */
export function inShapeOf<T>(range: RangeArgument, results: (index: number) => T): T[][] {
  const columns = range[0]?.length ?? 0;
  return range.map((_, row) =>
    Array.from({ length: columns }, (__, column) => results(row * columns + column)),
  );
}
