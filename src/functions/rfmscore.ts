import { rfmScores } from '../engine/index.ts';
import { inShapeOf, numbersOf } from './range-argument.ts';

/**
 * RFM score of each customer: a digit each for recency, frequency and money, 1 to the number of bins, e.g. 545. Equal values
 * always get equal scores.
 * @customfunction RFMSCORE
 * @param recency Days since the last purchase, one row a customer; fewer days score higher.
 * @param frequency Number of purchases, one row a customer.
 * @param monetary Money spent, one row a customer.
 * @param [bins] Bins of equal count, 2 to 9; without it 5.
 * @returns The score of each customer; empty where one of the three is not a number.
 */
export function rfmscore(recency: any[][], frequency: any[][], monetary: any[][], bins?: number): any[][] {
  const scores = rfmScores(
    { recency: numbersOf(recency), frequency: numbersOf(frequency), monetary: numbersOf(monetary) },
    { bins: bins ?? 5, binning: 'standard', nested: false, cuts: null },
  );
  return inShapeOf(recency, (i) => {
    const r = scores.r[i] as number;
    return r === 0 ? '' : r * 100 + (scores.f[i] as number) * 10 + (scores.m[i] as number);
  });
}
