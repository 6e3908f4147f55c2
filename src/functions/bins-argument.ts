import { type RfmColumns, type RfmCuts, type RfmScores, rfmScores } from "../engine/index.ts";
import { readCell } from "./cell-argument.ts";
import { invalid } from "./failure.ts";
import { choiceOr, numberOr } from "./option-arguments.ts";
import type { Range } from "./range.ts";

const BINNINGS = ["standard", "next", "ntile", "dense", "r-package", "nested"] as const;
/** What given cut points leave open: on which side of a cut the value on it is. */
const BY_CUTS = ["standard", "next"] as const;

/** How customers are binned, as the functions take it. */
export interface BinArguments {
  readonly bins: number | null | undefined;
  readonly cuts: Range | null | undefined;
  readonly binning: string | null | undefined;
}

/** RFM scores for the columns; throws `#VALUE!` for bins, cut points or a binning that cannot be. */
export function scoresFor(columns: RfmColumns, { bins, cuts, binning }: BinArguments): RfmScores {
  const frozen = cuts ? readCuts(cuts) : null;
  const count = numberOr(bins, {
    name: "bins",
    least: 2,
    most: 9,
    whole: true,
    otherwise: frozen ? frozen.recency.length + 1 : 5,
  });
  if (frozen && frozen.recency.length !== count - 1)
    throw invalid("cuts-count", { found: frozen.recency.length, wanted: count - 1 });
  const kind = choiceOr(binning, "standard", { name: "binning", choices: frozen ? BY_CUTS : BINNINGS });
  const way =
    kind === "nested" ? ({ binning: "standard", nested: true } as const) : { binning: kind, nested: false };
  const closed = kind === "next" ? "left" : "right";
  return rfmScores(columns, { bins: count, cuts: frozen && { ...frozen, closed }, ...way });
}

/** Three rows of cut points (recency, frequency, monetary) as `RFMCUTS` gives them. */
function readCuts(range: Range): Omit<RfmCuts, "closed"> {
  if (range.length !== 3) throw invalid("cuts-rows", { found: range.length });
  const [recency, frequency, monetary] = range.map((row, i) => readRow(row, i));
  return { recency: recency ?? [], frequency: frequency ?? [], monetary: monetary ?? [] };
}

function readRow(row: readonly unknown[], at: number): readonly number[] {
  const numbers = row.map((cell) => {
    const reading = readCell(cell);
    return reading.kind === "number" ? reading.value : NaN;
  });
  const rising = numbers.every((cut, i) => i === 0 || cut >= (numbers[i - 1] as number));
  if (!rising || numbers.some(Number.isNaN)) throw invalid("cuts-rising", { row: String(at + 1) });
  return numbers;
}
