import type { ClvScheme, RfmScheme } from '../scheme/scheme.ts';
import type { Need } from './mapping.ts';
import { own } from './own-need.ts';

/** The columns of the methods that come with their own: recency, frequency, money, orders. */
export function methodNeeds(scheme: RfmScheme | ClvScheme): readonly Need[] {
  if (scheme.method !== 'clv') {
    return scheme.method === 'rfm' ? rfmNeeds(scheme) : orderNeeds(scheme.columns, scheme.columns.order);
  }
  return scheme.model === 'simple' ? simpleClvNeeds(scheme) : orderNeeds(scheme.columns, undefined);
}

function rfmNeeds({ columns }: RfmScheme): readonly Need[] {
  return [
    own('recency', {
      measure: 'recency',
      column: columns.recency ?? columns.date,
      kind: 'number-or-date',
      required: true,
    }),
    own('frequency', { measure: 'frequency', column: columns.frequency, kind: 'number', required: true }),
    own('monetary', { measure: 'monetary', column: columns.monetary, kind: 'number', required: true }),
  ];
}

function orderNeeds(
  columns: { readonly date: string | null; readonly amount: string | null },
  order: string | null | undefined,
): readonly Need[] {
  const needs = [
    own('date', { measure: 'date', column: columns.date, kind: 'date', required: true }),
    own('amount', { measure: 'amount', column: columns.amount, kind: 'number', required: true }),
  ];
  if (order === undefined) return needs;
  return [...needs, own('order', { measure: 'order', column: order, kind: 'text', required: false })];
}

function simpleClvNeeds({ columns }: ClvScheme): readonly Need[] {
  return [
    own('average-order', {
      measure: 'average-order',
      column: columns.averageOrder,
      kind: 'number',
      required: true,
    }),
    own('yearly-frequency', {
      measure: 'yearly-frequency',
      column: columns.frequency,
      kind: 'number',
      required: true,
    }),
  ];
}
