import type { Issue } from '../issue.ts';
import { checkCriteria } from './check-criteria.ts';
import { checkRules } from './check-rules.ts';
import { checkTiers } from './check-tiers.ts';
import { optionIssues, type Option } from './option.ts';
import type { RulesScheme, ScorecardScheme } from './scheme.ts';

/** What `checkScheme` finds on a card; knows no other method, for the custom functions, whose script must stay small. */
export function checkCard(scheme: ScorecardScheme | RulesScheme): readonly Issue[] {
  const common = [...checkTiers(scheme), ...optionIssues(scheme, optionsOf(scheme))];
  const own = scheme.method === 'scorecard' ? checkCriteria(scheme) : checkRules(scheme);
  return [...common, ...own];
}

function optionsOf(scheme: ScorecardScheme | RulesScheme): readonly Option[] {
  if (scheme.method === 'rules') return [];
  const { maxMissingWeight: most } = scheme.missing;
  return [
    ['maxMissingWeight', most >= 0 && most <= 100, '0–100', most],
    ...scheme.criteria.map(({ name, weight }): Option => [
      `weight ${name}`,
      weight > 0 && weight <= 1e6,
      '> 0',
      weight,
    ]),
  ];
}
