import type { Scheme } from '../scheme/scheme.ts';
import { cardNeeds } from './card-needs.ts';
import type { Need } from './mapping.ts';
import { methodNeeds } from './method-needs.ts';
import { customerNeed, valueNeed } from './own-need.ts';

/** The columns a scheme asks for: its customer first, then what it grades by, then the money that value shares are computed on. */
export function needs(scheme: Scheme): readonly Need[] {
  if (scheme.method === 'scorecard' || scheme.method === 'rules') return cardNeeds(scheme);
  const orders = scheme.method === 'rfm-orders' || (scheme.method === 'clv' && scheme.model === 'bg-nbd');
  const ranked = scheme.method === 'abc' || scheme.method === 'pyramid';
  const middle = gradedBy(scheme);
  return orders
    ? [customerNeed(scheme, true), ...middle]
    : [customerNeed(scheme, false), ...middle, valueNeed(scheme, ranked)];
}

function gradedBy(scheme: Exclude<Scheme, { method: 'scorecard' | 'rules' }>): readonly Need[] {
  switch (scheme.method) {
    case 'kaism':
      return [...scheme.y.criteria, ...scheme.x.criteria].map((criterion) => ({
        key: criterion.id,
        name: criterion.name,
        measure: criterion.measure,
        column: criterion.column,
        required: true,
        kind: 'rating',
      }));
    case 'abc':
    case 'pyramid':
      return [];
    default:
      return methodNeeds(scheme);
  }
}
