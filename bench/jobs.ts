import {
  cumulativeShares,
  finish,
  grade,
  rfmFromOrders,
  rfmScores,
  type CustomerRfm,
  type RfmScores,
} from '../src/engine/index.ts';
import type { Customers, OrderLog } from './columns.ts';
import { mapping, scheme, tableOf } from './scheme.ts';

/** Quintile scores of three columns. */
export function scoreRfm(data: Customers): RfmScores {
  return rfmScores(data, { bins: 5, binning: 'standard', nested: false, cuts: null });
}

/** 100R + 10F + M summed over all customers, each weighted by its place: the checksum of the first job. */
export function sumOfCodes({ r, f, m }: RfmScores): number {
  let sum = 0;
  for (let i = 0; i < r.length; i++)
    sum += (1 + (i % 7)) * ((r[i] as number) * 100 + (f[i] as number) * 10 + (m[i] as number));
  return sum;
}

/** What the second job gives, as two checksums. */
export interface GradeSums {
  readonly score: number;
  /** Of the cumulative shares; a customer with nothing to its name has none. */
  readonly share: number;
}

/** Score, tier and report by a card of five metrics, and every customer's cumulative share of the money. */
export function gradeAll(data: Customers): { readonly score: Float64Array; readonly share: Float64Array } {
  const graded = grade(tableOf(data), mapping, scheme, { asOf: null, previous: null });
  if (!graded.ok) throw new Error(JSON.stringify(graded.issues));
  return { score: graded.value.score ?? new Float64Array(0), share: cumulativeShares(data.monetary) };
}

/** The checksums of the second job. */
export function sumsOfGrades({ score, share }: ReturnType<typeof gradeAll>): GradeSums {
  const sum = (column: Float64Array): number =>
    column.reduce((all, value) => (value === value ? all + value : all), 0);
  return { score: sum(score), share: sum(share) };
}

/** Last date, count and money of every customer of an order log. */
export function groupOrders(log: OrderLog): CustomerRfm {
  const included = new Uint8Array(log.date.length).fill(1);
  const window = { from: null, to: null };
  return finish(
    rfmFromOrders(
      { ...log, order: null, included },
      { asOf: null, frequencyOf: 'orders', monetaryOf: 'sum', window },
    ),
  );
}

/** The checksum of the third job. */
export function sumOfMoney({ monetary }: CustomerRfm): number {
  return monetary.reduce((sum, money) => sum + money, 0);
}
