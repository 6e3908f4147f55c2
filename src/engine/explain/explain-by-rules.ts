import type { Inputs } from '../mapping/inputs.ts';
import type { Condition, RulesScheme } from '../scheme/scheme.ts';
import { readyRules, type ReadyRules } from '../tiers/ready-rules.ts';
import type { ExplainRow } from './explain-by.ts';
import type { ExplainedPart } from './explanation.ts';
import { NO_REASONS } from './explanation.ts';
import { relativeDistance, smallestChange, type Costed } from './smallest-change.ts';

/** Explains rule grades: what the rules read, which rule held, and the one cell that would make the next tier's rule hold. */
export function explainByRules(inputs: Inputs, scheme: RulesScheme): ExplainRow {
  const rules = readyRules(scheme, inputs);
  return (row, tier) => {
    const rule = rules.blanks(row).length > 0 ? null : rules.matching(row);
    const change = tier > 0 ? smallestChange(candidates(scheme, rules, { row, better: tier - 1 })) : null;
    return {
      ...NO_REASONS,
      parts: rules.used.map((field) => partOf(field.name, rules.valueOf(field.name, row))),
      change,
      notes: rule === null ? [] : [{ kind: 'rule', rule }],
    };
  };
}

function partOf(name: string, value: number | string | null): ExplainedPart {
  return { key: name, name, value, points: null, weight: null, lost: null, band: null };
}

/** Changes that make a rule of the better tier hold: groups of which one numeric condition alone fails. */
function candidates(
  scheme: RulesScheme,
  rules: ReadyRules,
  { row, better }: { readonly row: number; readonly better: number },
): readonly (Costed | null)[] {
  return scheme.rules.flatMap((rule, i) => {
    if (rules.tiers[i] !== better) return [];
    return rule.anyOf.map((group, g): Costed | null => {
      const failing = group.filter((_, c) => rules.tests[i]?.[g]?.[c]?.(row) !== true);
      const [only] = failing;
      return failing.length === 1 && only ? changeFor(only, rules, row) : null;
    });
  });
}

function changeFor(condition: Condition, rules: ReadyRules, row: number): Costed | null {
  const from = rules.valueOf(condition.field, row);
  const bound = condition.op === '>=' || condition.op === '<=' || condition.op === '=';
  if (typeof from !== 'number' || typeof condition.value !== 'number' || !bound || condition.of === 'share')
    return null;
  const change = { key: condition.field, criterion: condition.field, from, to: condition.value, points: 0 };
  return { change, cost: relativeDistance(from, condition.value) };
}
