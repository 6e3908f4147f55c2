import type { Need } from '../engine/mapping/mapping.ts';

/** Words for the methods' own needs; none of them is reserved anywhere. */
const OWN: Readonly<Record<string, string>> = {
  customer: 'customer',
  value: 'money',
  date: 'order_day',
  amount: 'amount',
  order: 'order_id',
  recency: 'recency_found',
  frequency: 'frequency_found',
  monetary: 'monetary_found',
  'average-order': 'average_order',
  'yearly-frequency': 'yearly_frequency',
};

/**
 * A name in the statement for each need, by key: plain lower-case words that need no quotes and are equal in no database,
 * whatever people call their criteria.
 */
export function aliasesOf(needs: readonly Need[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const taken = new Set<string>();
  needs.forEach((need, i) => {
    const own = need.name === need.key ? OWN[need.key] : undefined;
    const wanted = own ?? `${stemOf(need.key) ?? `input_${i + 1}`}_value`;
    const name = taken.has(wanted) ? wanted.replace(/_value$/, `_${i + 1}_value`) : wanted;
    taken.add(name);
    aliases.set(need.key, name);
  });
  return aliases;
}

function stemOf(key: string): string | null {
  const stem = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '')
    .slice(0, 24);
  return stem === '' ? null : stem;
}
