import type { RulesScheme, ScorecardScheme } from '../scheme/scheme.ts';
import type { Need } from './mapping.ts';
import { customerNeed, valueNeed } from './own-need.ts';

/** The columns a card asks for, as `needs` says them; knows no other method, for the custom functions, whose script must stay small. */
export function cardNeeds(scheme: ScorecardScheme | RulesScheme): readonly Need[] {
  const middle =
    scheme.method === 'scorecard' ? [...criteriaNeeds(scheme), ...capNeeds(scheme)] : fieldNeeds(scheme);
  return [customerNeed(scheme, false), ...middle, valueNeed(scheme, false)];
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
