import { rfmScores } from "../engine/index.ts";
import { readAll } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";
import { DAYS, numberOr, within } from "./option-arguments.ts";

/**
 * The cut points that RFMSCORE uses: three rows (recency in days, frequency, money), one column a cut. Keep them as values and
 * give them to RFMSCORE next quarter.
 * @customfunction RFMCUTS
 * @param recency Days since the last purchase, one row a customer.
 * @param frequency Number of purchases, one row a customer.
 * @param monetary Money spent, one row a customer.
 * @param [bins] Bins of equal count, 2 to 9; without it 5.
 * @returns Three rows of rising cut points.
 */
export function rfmcuts(recency: any[][], frequency: any[][], monetary: any[][], bins?: number): any[][] {
  const columns = readAll({ recency, frequency, monetary });
  within(columns.recency, DAYS);
  const count = numberOr(bins, { name: "bins", least: 2, most: 9, whole: true, otherwise: 5 });
  const { cuts } = rfmScores(columns, { bins: count, binning: "standard", nested: false, cuts: null });
  const rows = [cuts?.recency ?? [], cuts?.frequency ?? [], cuts?.monetary ?? []];
  if (rows.some((row) => row.some(Number.isNaN))) throw notAvailable("no-numbers");
  return rows.map((row) => [...row]);
}
