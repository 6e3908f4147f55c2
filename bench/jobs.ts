import { grade, rfmFromOrders, rfmScores, tierCuts, type RfmScores } from '../src/engine/index.ts';
import type { Customers, OrderLog } from './columns.ts';
import { mapping, scheme, tableOf } from './scheme.ts';

/** Quintile scores of three columns. */
export function scoreRfm(data: Customers): RfmScores {
  return rfmScores(data, { bins: 5, binning: 'standard', nested: false, cuts: null });
}

/** 100R + 10F + M summed over all customers: the checksum of the first job. */
export function sumOfCodes({ r, f, m }: RfmScores): number {
  let sum = 0;
  for (let i = 0; i < r.length; i++) sum += (r[i] as number) * 100 + (f[i] as number) * 10 + (m[i] as number);
  return sum;
}

/** Score, tier and report by a card of five metrics, and ABC by cumulative share of the money. Answers the sum of scores. */
export function gradeAll(data: Customers): number {
  const graded = grade(tableOf(data), mapping, scheme, { asOf: null, previous: null });
  const cuts = tierCuts({ by: 'value', crossing: 'in' }, ABC, data.monetary);
  if (!graded.ok || !cuts.ok) throw new Error(JSON.stringify(graded.ok ? cuts : graded.issues));
  return graded.value.score?.reduce((sum, score) => sum + score, 0) ?? NaN;
}

const ABC = [0.8, 0.95, null].map((cut, i) => ({
  name: 'ABC'[i] as string,
  color: '',
  strategy: '',
  responseDays: null,
  cut,
}));

/** Last date, count and money of every customer of an order log. */
export function sumOrders(log: OrderLog): number {
  const included = new Uint8Array(log.date.length).fill(1);
  const window = { from: null, to: null };
  const found = rfmFromOrders(
    { ...log, order: null, included },
    { asOf: null, frequencyOf: 'orders', monetaryOf: 'sum', window },
  );
  return found.monetary.reduce((sum, money) => sum + money, 0);
}
