import type { Condition, RulesScheme, ScorecardScheme } from '../../engine/scheme/scheme.ts';
import { fromPercent, numberText, toPercent } from '../parts/number-text.ts';

/** Names of the fields that are compared in percent: `rates` are the keys of what the data show so, null = no data yet. */
export function percentFields(
  scheme: RulesScheme | ScorecardScheme,
  rates: ReadonlySet<string> | null,
): ReadonlySet<string> {
  if (scheme.method === 'rules' && rates === null)
    return new Set(scheme.fields.flatMap(({ name, shareOf }) => (shareOf === undefined ? [] : [name])));
  const criteria = scheme.method === 'scorecard' ? scheme.criteria : [];
  const named = criteria.flatMap(({ id, name }) => (rates?.has(id) === true ? [name] : []));
  return new Set([...(rates ?? []), ...named]);
}

/** Whether a limit is entered in percent, though the scheme keeps 0.3 for 30 %. */
export function isInPercent({ of, field }: Condition, fields: ReadonlySet<string>): boolean {
  return of === 'share' || fields.has(field);
}

/** A limit as it is typed. */
export function limitText(value: Condition['value'], percent: boolean): string {
  return typeof value === 'string' ? value : numberText(percent ? toPercent(value) : value);
}

/** What was typed as a limit: a number, also with the sign for percent where it is one, else a text; null while nothing is. */
export function limitIn(text: string, percent: boolean): Condition['value'] | null {
  const typed = text.trim();
  if (typed === '') return null;
  const number = Number(percent ? typed.replace(/\s*[%％]$/u, '') : typed);
  if (!Number.isFinite(number)) return typed;
  return percent ? fromPercent(number) : number;
}

/** A changed condition whose limit reads as before, where it is now compared in percent, or no longer. */
export function withLimitKept(before: Condition, now: Condition, fields: ReadonlySet<string>): Condition {
  const percent = isInPercent(now, fields);
  const { value } = now;
  if (typeof value === 'string' || percent === isInPercent(before, fields)) return now;
  return { ...now, value: percent ? fromPercent(value) : toPercent(value) };
}
