import { finite } from './coerce.ts';
import { fail } from './value.ts';

/** Excel takes a sum that is almost nothing beside its parts for nothing (`=0.3-0.1-0.2`). */
export function sum(a: number, b: number): number {
  const result = a + b;
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : finite(result);
}

/** `a / b`; fails with #DIV/0!. */
export function quotient(a: number, b: number): number {
  return b === 0 ? fail('#DIV/0!') : finite(a / b);
}

/** `a ^ b`; 0^0 fails with #NUM! as in Excel. */
export function power(a: number, b: number): number {
  if (a === 0 && b === 0) return fail('#NUM!');
  if (a === 0 && b < 0) return fail('#DIV/0!');
  return finite(a ** b);
}
