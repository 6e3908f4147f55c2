import type { AbcScheme } from '../engine/scheme/scheme.ts';
import { base } from './base.ts';
import { RAMP } from './colors.ts';
import { tier } from './tier.ts';

function abc<Id extends string>(
  id: Id,
  a: number,
  b: number,
  crossing: 'in' | 'strict' = 'in',
): AbcScheme & { readonly id: Id } {
  const tiers = [
    tier('a', RAMP[0], { cut: a, responseDays: 1 }),
    tier('b', RAMP[2], { cut: b, responseDays: 3 }),
    tier('c', RAMP[4], { responseDays: 7 }),
  ];
  return { ...base(id, tiers), method: 'abc', tiering: { by: 'value', crossing } };
}

/** ABC by cumulative value, cuts of domain C6.3. */
export const abc8095 = abc('abc-80-95', 0.8, 0.95);
export const abc7090 = abc('abc-70-90', 0.7, 0.9);
/** SAP's: A up to 20 %, B up to 50 %, ranges open on the left. */
export const abcSap = abc('abc-sap', 0.2, 0.5, 'strict');
