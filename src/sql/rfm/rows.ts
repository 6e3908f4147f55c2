import type { Context } from '../context.ts';
import { type Cte, select } from '../statement.ts';

/** One row a customer: recency as days, or worked out from the day of the last purchase; a customer with one blank has no scores. */
export function customersOfRows(context: Context): readonly Cte[] {
  const { names, words, source } = context;
  const recency = source.dated.has('recency') ? daysSince(source.asOf) : PAST_DAYS;
  const days = select(['found.*', `${recency} AS days`], `FROM ${names.mapping} AS found`);
  const found = select(
    [
      'd.*',
      'd.days + 0 * d.frequency_found + 0 * d.monetary_found AS recency',
      'd.frequency_found + 0 * d.days + 0 * d.monetary_found AS frequency',
      'd.monetary_found + 0 * d.days + 0 * d.frequency_found AS monetary',
    ],
    'FROM scorecard_days AS d',
  );
  return [
    { name: 'scorecard_days', note: words.days, body: days },
    { name: 'scorecard_customers', note: words.knownCustomers, body: found },
  ];
}

/** Days below zero lie in the future. */
const PAST_DAYS = 'CASE WHEN found.recency_found >= 0 THEN found.recency_found END';

/** Days after the as-of date have no recency. */
function daysSince(asOf: number | null): string {
  const end = asOf === null ? 'FLOOR(MAX(found.recency_found) OVER ())' : String(Math.floor(asOf));
  return `CASE WHEN FLOOR(found.recency_found) <= ${end} THEN ${end} - FLOOR(found.recency_found) END`;
}
