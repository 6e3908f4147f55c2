import type { Issue, Result, Scheme } from '../../engine/index.ts';
import { cliWordsOf } from '../../locales/cli-words.ts';
import { presetScheme } from '../../locales/preset-scheme.ts';
import { isPresetId, presetIds, methodOf } from '../../app/preset-ids.ts';
import type { GradeArguments } from './arguments.ts';
import { schemeOptions } from './scheme-options.ts';

/** The scheme that the arguments name, with its options set. */
export function chooseScheme({ preset, method, set, locale }: GradeArguments): Result<Scheme> {
  const id = preset ?? presetIds.find((one) => methodOf(one) === (method ?? 'scorecard')) ?? null;
  if (id === null)
    return refuse({
      code: 'option-value',
      option: '--method',
      expected: methods().join('|'),
      found: method ?? '',
    });
  if (!isPresetId(id))
    return refuse({ code: 'option-value', option: '--preset', expected: presetIds.join('|'), found: id });
  const scheme = presetScheme(id, locale);
  if (method !== null && scheme.method !== method)
    return refuse({ code: 'option-value', option: '--method', expected: scheme.method, found: method });
  return set.reduce<Result<Scheme>>(
    (sofar, pair) => (sofar.ok ? withOption(sofar.value, pair, locale) : sofar),
    { ok: true, value: scheme },
  );
}

/** The methods for which there is a preset. */
function methods(): readonly string[] {
  return [...new Set(presetIds.map((id) => methodOf(id)))];
}

function withOption(
  scheme: Scheme,
  { name, value }: GradeArguments['set'][number],
  locale: GradeArguments['locale'],
): Result<Scheme> {
  const option = schemeOptions.find((one) => one.name === name && one.methods.includes(scheme.method));
  if (option === undefined) return refuse({ code: 'option-unknown', option: `--set ${name}` });
  const changed = option.apply(scheme, value, locale);
  if (changed !== null) return { ok: true, value: changed };
  const expected = option.expected(cliWordsOf(locale).expected);
  return refuse({ code: 'option-value', option: `--set ${name}`, expected, found: value });
}

function refuse(issue: Issue): Result<never> {
  return { ok: false, issues: [issue] };
}
