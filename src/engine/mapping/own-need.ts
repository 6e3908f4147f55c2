import type { Scheme } from '../scheme/scheme.ts';
import type { Need } from './mapping.ts';

/** A column of the method's own; its name is its key, worded by `locales`. */
export function own(key: string, rest: Omit<Need, 'key' | 'name'>): Need {
  return { key, name: key, ...rest };
}

/** The column that says whose row it is. */
export function customerNeed({ customerColumn: column }: Scheme, required: boolean): Need {
  return own('customer', { measure: 'customer', column, kind: 'text', required });
}

/** The column of money that value shares are computed on. */
export function valueNeed({ valueColumn: column }: Scheme, required: boolean): Need {
  return own('value', { measure: 'sales', column, kind: 'number', required });
}
