import type { Issue } from '../issue.ts';
import type { Scheme } from './scheme.ts';

/** A number of a scheme, whether it is allowed, what is, and what was found. */
export type Option = readonly [option: string, valid: boolean, expected: string, found: unknown];

/** The options that are out of their range, those of every method among them. */
export function optionIssues(scheme: Scheme, own: readonly Option[]): readonly Issue[] {
  const { reviewMonths } = scheme;
  const months: Option = [
    'reviewMonths',
    Number.isInteger(reviewMonths) && reviewMonths > 0 && reviewMonths <= LATEST,
    `1, 2, 3, … ${LATEST}`,
    reviewMonths,
  ];
  return [months, ...answers(scheme), ...shares(scheme), ...own]
    .filter(([, valid]) => !valid)
    .map(([option, , expected, found]) => ({ code: 'option-value', option, expected, found: String(found) }));
}

/** Months after which a review is a slip of the keyboard, and still a date that Excel knows. */
const LATEST = 1200;

/** Days within which tiers are answered. */
function answers({ tiers }: Scheme): readonly Option[] {
  return tiers.map(({ name, responseDays }) => [
    `responseDays ${name}`,
    (responseDays ?? 0) >= 0,
    '≥ 0',
    responseDays,
  ]);
}

/** The cuts of tiers that end at a share: 80 is a slip for 80 %, and with 0 a tier would take nobody. */
function shares(scheme: Scheme): readonly Option[] {
  if (!('tiering' in scheme) || scheme.tiering.by === 'score') return [];
  return scheme.tiers.map(({ name, cut }) => [
    `cut ${name}`,
    cut === null || (cut > 0 && cut <= 1),
    '0 – 1',
    cut,
  ]);
}
