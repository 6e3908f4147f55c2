import type { Arg, Json } from '../wire/host-class.ts';
import { refusal } from './refusal.ts';

/** Reads an argument as text; refuses anything else. */
export function textOf(arg: Arg): string {
  if (typeof arg === 'string') return arg;
  throw refusal('InvalidArgument');
}

/** Reads an argument as a finite number. */
export function numberOf(arg: Arg): number {
  if (typeof arg === 'number' && Number.isFinite(arg)) return arg;
  throw refusal('InvalidArgument');
}

/** Reads an argument as a whole number from 0. */
export function indexOf(arg: Arg): number {
  const index = numberOf(arg);
  if (Number.isInteger(index) && index >= 0) return index;
  throw refusal('InvalidArgument');
}

/** Reads an argument as true or false. */
export function flagOf(arg: Arg): boolean {
  if (typeof arg === 'boolean') return arg;
  throw refusal('InvalidArgument');
}

/** Reads an argument as one of some words. */
export function oneOf<W extends string>(words: readonly W[], arg: Arg): W {
  const word = words.find((one) => one === arg);
  if (word === undefined) throw refusal('InvalidArgument');
  return word;
}

/** Reads an argument as an object of plain values. */
export function recordOf(arg: unknown): Readonly<Record<string, Json>> {
  if (typeof arg === 'object' && arg !== null && !Array.isArray(arg))
    return arg as Readonly<Record<string, Json>>;
  throw refusal('InvalidArgument');
}

/** Whether an argument was left out; the client sends null for undefined. */
export function absent(arg: Arg): arg is null | undefined {
  return arg === null || arg === undefined;
}
