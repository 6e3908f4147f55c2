import { isErrorCell, readName } from "./cell-argument.ts";
import { invalid, notAvailable } from "./failure.ts";
import { cellsOf, type Range } from "./range.ts";

/** Names of a range, `""` for none. For functions that sum up: an error cell throws `#VALUE!`, or it would become a customer. */
export function readNames(range: Range, name: string): readonly string[] {
  return cellsOf(range).map((cell, row) => {
    const found = readName(cell);
    if (isErrorCell(cell)) throw invalid("error-cell", { name, row: String(row + 1), found });
    return found;
  });
}

/** Names for functions that answer each row: an error cell is an error for its row only. */
export function readNamesByRow(
  range: Range,
  name: string,
): {
  readonly names: readonly string[];
  readonly instead: (row: number) => CustomFunctions.Error | "" | null;
} {
  const cells = cellsOf(range);
  const names = cells.map(readName);
  return {
    names,
    instead: (row) => {
      if (isErrorCell(cells[row]))
        return notAvailable("error-cell", { name, row: String(row + 1), found: names[row] ?? "" });
      return names[row] === "" ? "" : null;
    },
  };
}
