import type { RulesScheme, Scheme, ScorecardScheme } from '../scheme/scheme.ts';
import type { Need } from './mapping.ts';
import { methodNeeds } from './method-needs.ts';
import { own } from './own-need.ts';

/** The columns a scheme asks for: its customer first, then what it grades by, then the money that value shares are computed on. */
export function needs(scheme: Scheme): readonly Need[] {
  const orders = scheme.method === 'rfm-orders' || (scheme.method === 'clv' && scheme.model === 'bg-nbd');
  const ranked = scheme.method === 'abc' || scheme.method === 'pyramid';
  const customer = own('customer', {
    measure: 'customer',
    column: scheme.customerColumn,
    kind: 'text',
    required: orders,
  });
  const value = own('value', {
    measure: 'sales',
    column: scheme.valueColumn,
    kind: 'number',
    required: ranked,
  });
  const middle = gradedBy(scheme);
  return orders ? [customer, ...middle] : [customer, ...middle, value];
}

function gradedBy(scheme: Scheme): readonly Need[] {
  switch (scheme.method) {
    case 'scorecard':
      return [...criteriaNeeds(scheme), ...capNeeds(scheme)];
    case 'rules':
      return fieldNeeds(scheme);
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

/** A criterion may stay without a column only where the missing policy lets its whole weight be missing. */
function criteriaNeeds({ criteria, missing }: ScorecardScheme): readonly Need[] {
  return criteria.map(({ id, name, measure, column, weight, required, scale }) => ({
    key: id,
    name,
    measure,
    column,
    required: required || missing.kind !== 'reweight' || weight > missing.maxMissingWeight,
    kind: scale.kind === 'labels' ? 'rating' : 'number',
  }));
}

function capNeeds({ caps, criteria }: ScorecardScheme): readonly Need[] {
  const known = new Set(criteria.flatMap(({ id, name }) => [id, name]));
  const fields = new Set(caps.map((cap) => cap.when.field).filter((field) => !known.has(field)));
  return [...fields].map((name) => ({
    key: name,
    name,
    measure: null,
    column: null,
    required: false,
    kind: 'rating',
  }));
}

function fieldNeeds({ fields, rules }: RulesScheme): readonly Need[] {
  const conditions = rules.flatMap((rule) => rule.anyOf.flat());
  const sources = new Set(fields.map((field) => field.shareOf));
  return fields.map(({ name, measure, column, shareOf }) => {
    const texts = conditions.some(
      (condition) => condition.field === name && typeof condition.value === 'string',
    );
    const required = !shareOf && !sources.has(name);
    return { key: name, name, measure, column, required, kind: texts ? 'rating' : 'number' };
  });
}
