import { rfmScores } from '../engine/index.ts';
import { inColumn, readColumns } from './column-arguments.ts';
import { numberOr } from './option-arguments.ts';

/**
 * RFM score of each customer: a digit each for recency, frequency and money, from 1 to the number of bins, e.g. 545. Equal
 * values always get equal scores. Example: =RFMSCORE(C2:C200, D2:D200, E2:E200)
 * @customfunction RFMSCORE
 * @param recency Days since the last purchase, one row a customer; fewer days score higher.
 * @param frequency Number of purchases, one row a customer.
 * @param monetary Money spent, one row a customer.
 * @param [bins] Bins of equal count, 2 to 9; without it 5.
 * @returns The score of each customer, one column.
 */
export function rfmscore(recency: any[][], frequency: any[][], monetary: any[][], bins?: number): any[][] {
  const read = readColumns({ recency, frequency, monetary });
  const count = numberOr(bins, 5, { name: 'bins', least: 2, most: 9, whole: true });
  const { r, f, m } = rfmScores(read.columns, {
    bins: count,
    binning: 'standard',
    nested: false,
    cuts: null,
  });
  return inColumn(
    read.rows,
    (i) => read.instead(i) ?? (r[i] as number) * 100 + (f[i] as number) * 10 + (m[i] as number),
  );
}
