import type { Need } from './mapping.ts';

/** A column of the method's own; its name is its key, worded by `locales`. */
export function own(key: string, rest: Omit<Need, 'key' | 'name'>): Need {
  return { key, name: key, ...rest };
}
