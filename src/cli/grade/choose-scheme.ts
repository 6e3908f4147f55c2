import { checkScheme, isFatal, type Issue, type Result, type Scheme } from '../../engine/index.ts';
import { cliWordsOf } from '../../locales/cli-words.ts';
import type { Locale } from '../../locales/index.ts';
import { presetScheme } from '../../locales/preset-scheme.ts';
import { isPresetId, presetIds, methodOf } from '../../app/preset-ids.ts';
import type { GradeArguments } from './arguments.ts';
import type { SchemeOption } from './scheme-option.ts';
import { schemeOptions } from './scheme-options.ts';

/** The scheme that the arguments name, with its options set. */
export function chooseScheme({ preset, method, set, locale, asOf }: GradeArguments): Result<Scheme> {
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
  const inOrder = [...set].sort((a, b) => Number(FIRST.has(b.name)) - Number(FIRST.has(a.name)));
  const changed = withOptions(scheme, inOrder, locale);
  const idle = changed.ok ? idleIssue(changed.value, inOrder, asOf) : null;
  return idle ? refuse(idle) : checked(changed, { scheme, set: inOrder, locale });
}

/** Options that bring others of their own, which these then change, wherever they stand. */
const FIRST: ReadonlySet<string> = new Set(['map', 'model', 'cuts-closed']);

/** An option that would change nothing, with the option that it depends on. */
function idleIssue(scheme: Scheme, set: Pairs, asOf: number | null): Issue | null {
  for (const { name } of set) {
    const idle = optionOf(scheme, name)?.idle?.(scheme);
    if (idle) return { ...idle, code: 'option-value', option: `--set ${idle.option} (--set ${name})` };
  }
  const { method } = scheme;
  if (asOf === null || method === 'rfm' || method === 'rfm-orders') return null;
  if (method !== 'clv')
    return {
      code: 'option-value',
      option: '--method (--as-of)',
      expected: 'rfm|rfm-orders|clv',
      found: method,
    };
  const { model } = scheme;
  return model === 'bg-nbd'
    ? null
    : { code: 'option-value', option: '--set model (--as-of)', expected: 'bg-nbd', found: model };
}

type Pairs = GradeArguments['set'];

function withOptions(scheme: Scheme, set: Pairs, locale: Locale): Result<Scheme> {
  return set.reduce<Result<Scheme>>(
    (sofar, pair) => (sofar.ok ? withOption(sofar.value, pair, locale) : sofar),
    { ok: true, value: scheme },
  );
}

/** What the engine would refuse is said of the option without which it would not, or that is wrong by itself; of several together in the engine’s words. */
function checked(
  changed: Result<Scheme>,
  { scheme, set, locale }: { readonly scheme: Scheme; readonly set: Pairs; readonly locale: Locale },
): Result<Scheme> {
  const faults = changed.ok ? faultsOf(changed.value) : [];
  if (faults.length === 0) return changed;
  // Each of them is right by itself.
  if (faults.some(({ code }) => code === 'nested-cuts')) return { ok: false, issues: faults };
  const isWrong = (pairs: Pairs): boolean => {
    const tried = withOptions(scheme, pairs, locale);
    return tried.ok && faultsOf(tried.value).length > 0;
  };
  const [odd, ...more] = set.filter((pair) => !isWrong(set.filter((other) => other !== pair)));
  const guilty = odd !== undefined && more.length === 0 ? odd : set.find((pair) => isWrong([pair]));
  return guilty === undefined ? { ok: false, issues: faults } : notAValue(guilty, scheme, locale);
}

function faultsOf(scheme: Scheme): readonly Issue[] {
  return checkScheme(scheme).filter(isFatal);
}

/** The methods for which there is a preset. */
function methods(): readonly string[] {
  return [...new Set(presetIds.map((id) => methodOf(id)))];
}

function withOption(scheme: Scheme, { name, value }: Pairs[number], locale: Locale): Result<Scheme> {
  const changed = optionOf(scheme, name)?.apply(scheme, value, locale) ?? null;
  return changed === null ? notAValue({ name, value }, scheme, locale) : { ok: true, value: changed };
}

function optionOf({ method }: Scheme, name: string): SchemeOption | undefined {
  return schemeOptions.find((one) => one.name === name && one.methods.includes(method));
}

function notAValue({ name, value }: Pairs[number], scheme: Scheme, locale: Locale): Result<never> {
  const option = optionOf(scheme, name);
  if (option === undefined) return refuse(unknownOption(name, scheme));
  const expected = option.expected(cliWordsOf(locale).expected);
  return refuse({ code: 'option-value', option: `--set ${name}`, expected, found: value });
}

/** An option that there is not, or not of this method. */
function unknownOption(name: string, { method }: Scheme): Issue {
  const other = schemeOptions.find((one) => one.name === name);
  if (other === undefined) return { code: 'option-unknown', option: `--set ${name}` };
  const expected = other.methods.join('|');
  return { code: 'option-value', option: `--method (--set ${name})`, expected, found: method };
}

function refuse(issue: Issue): Result<never> {
  return { ok: false, issues: [issue] };
}
