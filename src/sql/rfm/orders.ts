import type { RfmScheme } from '../../engine/scheme/scheme.ts';
import type { Context } from '../context.ts';
import { type Cte, select } from '../statement.ts';

/** One row an order becomes one row a customer (domain C1): purchases set the last day and are counted, refunds net into the money. */
export function customersOfOrders(context: Context, scheme: RfmScheme): readonly Cte[] {
  const { dialect, names, words, source } = context;
  const where = `WHERE ${usable(dialect.number, scheme).join(' AND ')}`;
  const end = source.asOf === null ? 'FLOOR(MAX(o.order_day))' : String(Math.floor(source.asOf));
  const asOf = select(
    [`${end} AS as_of`],
    ...(source.asOf === null ? [`FROM ${names.mapping} AS o`, where] : []),
  );
  const orders = select(
    ['o.*', 'd.as_of'],
    `FROM ${names.mapping} AS o`,
    'CROSS JOIN scorecard_as_of AS d',
    where,
  );
  const previous = source.previousTier === null ? [] : ['MAX(previous_tier) AS previous_tier'];
  const customers = select(
    [
      'customer',
      'MAX(as_of) - FLOOR(MAX(CASE WHEN amount > 0 THEN order_day END)) AS recency',
      `CAST(${purchases(context, scheme)} AS ${dialect.double}) AS frequency`,
      'SUM(amount) AS money_sum',
      ...previous,
    ],
    'FROM scorecard_orders',
    'WHERE FLOOR(order_day) <= as_of',
    'GROUP BY customer',
  );
  const average = scheme.monetaryOf === 'average';
  const found = select(
    ['b.*', `b.money_sum${average ? ' / b.frequency' : ''} AS monetary`],
    'FROM scorecard_buyers AS b',
    'WHERE b.frequency > 0',
  );
  return [
    { name: 'scorecard_as_of', note: words.asOf, body: asOf },
    { name: 'scorecard_orders', note: words.orders, body: orders },
    { name: 'scorecard_buyers', note: words.buyers, body: customers },
    { name: 'scorecard_customers', note: words.customers, body: found },
  ];
}

function usable(n: (value: number) => string, { window }: RfmScheme): readonly string[] {
  return [
    'o.amount IS NOT NULL',
    'o.order_day IS NOT NULL',
    ...(window.from === null ? [] : [`o.order_day >= ${n(window.from)}`]),
    ...(window.to === null ? [] : [`o.order_day < ${n(Math.floor(window.to) + 1)}`]),
  ];
}

/** A repeated order id, or day, counts once; an order without id counts for itself. */
function purchases(context: Context, { frequencyOf }: RfmScheme): string {
  if (frequencyOf === 'days') return 'COUNT(DISTINCT CASE WHEN amount > 0 THEN FLOOR(order_day) END)';
  if (context.input('order') === null) return 'SUM(CASE WHEN amount > 0 THEN 1 ELSE 0 END)';
  return [
    'COUNT(DISTINCT CASE WHEN amount > 0 THEN order_id END)',
    'SUM(CASE WHEN amount > 0 AND order_id IS NULL THEN 1 ELSE 0 END)',
  ].join(' + ');
}
