import type { Issue } from '../issue.ts';
import type { Scheme } from './scheme.ts';

/** A number of a scheme, whether it is allowed, what is, and what was found. */
export type Option = readonly [option: string, valid: boolean, expected: string, found: unknown];

/** The options that are out of their range, those of every method among them. */
export function optionIssues({ reviewMonths }: Scheme, own: readonly Option[]): readonly Issue[] {
  const months: Option = [
    'reviewMonths',
    Number.isInteger(reviewMonths) && reviewMonths > 0,
    '1, 2, 3, …',
    reviewMonths,
  ];
  return [months, ...own]
    .filter(([, valid]) => !valid)
    .map(([option, , expected, found]) => ({ code: 'option-value', option, expected, found: String(found) }));
}
