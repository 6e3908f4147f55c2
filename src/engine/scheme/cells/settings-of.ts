import type { Cell } from '../../cell.ts';
import type { Scheme } from '../scheme.ts';
import { SETTINGS } from './layout.ts';

/** A setting's value: a scalar, or texts. */
export type SettingValue = Cell | readonly string[];

/** Everything of a scheme that is not a row of its own, by dotted path, in the order of `SETTINGS`. */
export function settingsOf(scheme: Scheme): ReadonlyMap<string, SettingValue> {
  const found = new Map<string, SettingValue>();
  for (const path of Object.keys(SETTINGS)) {
    const value = valueAt(scheme, path.split('.'));
    if (isSetting(value)) found.set(path, value);
  }
  return found;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined;
    return new Map<string, unknown>(Object.entries(at)).get(key);
  }, value);
}

function isSetting(value: unknown): value is SettingValue {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
