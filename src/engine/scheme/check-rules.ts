import type { Issue } from '../issue.ts';
import { implies } from './implies.ts';
import type { Rule, RulesScheme } from './scheme.ts';

/** Rules: fields that exist, and rules that can never be reached because an earlier one takes all they would take. */
export function checkRules({ fields, rules }: RulesScheme): readonly Issue[] {
  const names = new Set(fields.map((field) => field.name));
  const unknown = new Set(
    rules
      .flatMap((rule) => rule.anyOf.flat())
      .map((one) => one.field)
      .filter((name) => !names.has(name)),
  );
  const issues: Issue[] = [...unknown].map((option) => ({ code: 'option-unknown', option }));
  rules.forEach((rule, i) => {
    const by = rules.slice(0, i).findIndex((earlier) => shadows(earlier, rule));
    if (by >= 0) issues.push({ code: 'rule-shadowed', rule: i, by });
  });
  return issues;
}

/** Every way in which the later rule can hold also makes the earlier one hold. */
function shadows(earlier: Rule, later: Rule): boolean {
  return later.anyOf.every((group) =>
    earlier.anyOf.some((other) => other.every((wanted) => group.some((given) => implies(given, wanted)))),
  );
}
