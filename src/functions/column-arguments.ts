import { readCell, readDay } from "./cell-argument.ts";
import { type Failure, invalid, notAvailable } from "./failure.ts";
import { cellsOf, commonLength, type Range } from "./range.ts";

/** Number columns of equal length. */
export interface NumberColumns<Name extends string> {
  /** NaN where a cell is blank or cannot be read. */
  readonly columns: Readonly<Record<Name, Float64Array>>;
  readonly rows: number;
  /** What to answer for a row instead of a result: `#N/A` with the reason where a cell cannot be read, `""` where one is blank, else null. */
  readonly instead: (row: number) => CustomFunctions.Error | "" | null;
}

/** The first cell of a row that cannot be read. */
interface BadCell {
  readonly code: Failure;
  readonly name: string;
  readonly row: string;
  readonly found: string;
}

interface Read<Name extends string> extends Omit<NumberColumns<Name>, "instead"> {
  readonly bad: ReadonlyMap<number, BadCell>;
  readonly blank: ReadonlySet<number>;
}

type Ranges<Name extends string> = Readonly<Record<Name, Range>>;

/** Ranges that go together cell by cell, for functions that answer each row; one bad cell spoils its own row only. */
export function readColumns<Name extends string>(
  ranges: Ranges<Name>,
  dates: readonly NoInfer<Name>[] = [],
): NumberColumns<Name> {
  const { bad, blank, ...read } = readEach(ranges, dates);
  const instead = (row: number): CustomFunctions.Error | "" | null => {
    const cell = bad.get(row);
    if (cell) return notAvailable(cell.code, { ...cell });
    return blank.has(row) ? "" : null;
  };
  return { ...read, instead };
}

/** The same for functions that sum up: they have no row to put an error in, so a cell that cannot be read throws `#VALUE!`. */
export function readAll<Name extends string>(
  ranges: Ranges<Name>,
  dates: readonly NoInfer<Name>[] = [],
): Readonly<Record<Name, Float64Array>> {
  const { columns, bad } = readEach(ranges, dates);
  const [first] = [...bad.keys()].sort((a, b) => a - b);
  const cell = first === undefined ? undefined : bad.get(first);
  if (cell) throw invalid(cell.code, { ...cell });
  return columns;
}

function readEach<Name extends string>(ranges: Ranges<Name>, dates: readonly Name[]): Read<Name> {
  const rows = commonLength(ranges);
  const bad = new Map<number, BadCell>();
  const blank = new Set<number>();
  const entries = (Object.keys(ranges) as Name[]).map((name) => {
    const isDate = dates.includes(name);
    const code = isDate ? "not-a-date" : "not-a-number";
    const read = isDate ? readDay : readCell;
    const numbers = Float64Array.from(cellsOf(ranges[name]), (cell, row) => {
      const reading = read(cell);
      if (reading.kind === "number") return reading.value;
      if (reading.kind === "blank") blank.add(row);
      else if (!bad.has(row)) bad.set(row, { code, name, row: String(row + 1), found: reading.found });
      return NaN;
    });
    return [name, numbers] as const;
  });
  return { columns: Object.fromEntries(entries) as Record<Name, Float64Array>, rows, bad, blank };
}
