import { scoresFor } from "./bins-argument.ts";
import { readColumns } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";
import { DAYS } from "./option-arguments.ts";
import { inColumn } from "./range.ts";

/**
 * How equal-count bins are made.
 * @customenum {string}
 */
enum BINNING {
  /** Quantiles; equal values share the lower bin. */
  standard = "standard",
  /** Quantiles; values on a cut go to the next bin. */
  next = "next",
  /** Groups of equal count as SQL's ntile makes them; splits equal values. */
  ntile = "ntile",
  /** Distinct values spread over the bins. */
  dense = "dense",
  /** As the R package rfm cuts; for whole numbers only. */
  rPackage = "r-package",
  /** Frequency binned inside recency, money inside both. */
  nested = "nested",
}

/**
 * RFM score of each customer: a digit each for recency, frequency and money, from 1 to the number of bins, e.g. 545. Equal
 * values get equal scores.
 * @customfunction RFMSCORE
 * @param recency Days since the last purchase, one row a customer; fewer days score higher.
 * @param frequency Number of purchases, one row a customer.
 * @param monetary Money spent, one row a customer.
 * @param [bins] Bins of equal count, 2 to 9; without it 5.
 * @param [cuts] Frozen cut points, three rows as RFMCUTS gives them, so that periods can be compared.
 * @param [binning] How bins are made; without it "standard", with cuts "standard" or "next".
 * @returns The score of each customer, one column.
 */
export function rfmscore(
  recency: any[][],
  frequency: any[][],
  monetary: any[][],
  bins?: number,
  cuts?: any[][],
  binning?: BINNING,
): any[][] {
  const read = readColumns({ recency, frequency, monetary });
  const days = read.columns.recency;
  const past = days.map((day) => (day < DAYS.least ? NaN : day));
  const { r, f, m } = scoresFor({ ...read.columns, recency: past }, { bins, cuts, binning });
  const score = (i: number): number => (r[i] as number) * 100 + (f[i] as number) * 10 + (m[i] as number);
  const scored = (i: number): number | CustomFunctions.Error =>
    score(i) || notAvailable("number-between", { ...DAYS, found: String(days[i]) });
  return inColumn(read.rows, (i) => read.instead(i) ?? scored(i));
}
