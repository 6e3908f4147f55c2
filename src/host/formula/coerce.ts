import { parseValue } from 'numfmt';
import { CellError } from '../model/scalar.ts';
import type { Scalar } from '../model/scalar.ts';
import { fail, Fault } from './value.ts';

/** A number as operators and most functions want it: blank is 0, TRUE is 1, texts are read as numbers, dates, percents. */
export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) throw new Fault(value);
  return numberOfText(value) ?? fail('#VALUE!');
}

/** The number a text spells, or null. */
export function numberOfText(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '' || !/\d/.test(trimmed)) return null;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  const parsed = parseValue(trimmed)?.value;
  return typeof parsed === 'number' ? parsed : null;
}

export function toText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) throw new Fault(value);
  return numberText(value);
}

/** A number as `&` spells it: up to 15 significant digits, exponents as `1E+20`. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    return rounded
      .toExponential()
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E');
  }
  return size >= 1e20 ? rounded.toExponential().replace('e+', 'E+') : plainDigits(rounded);
}

function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof CellError) throw new Fault(value);
  const word = value.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return fail('#VALUE!');
}

/** A result of arithmetic: what has no number is `#NUM!`. */
export function finite(value: number): number {
  return Number.isFinite(value) ? value : fail('#NUM!');
}
