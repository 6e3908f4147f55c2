import type { Expression, Frame } from '../frame.ts';
import type { Value } from '../value.ts';

/**
 * How an argument is taken. Lifted over arrays: `n` number, `t` text, `b` boolean, `v` any single value, `e` the same with
 * errors let in. Taken whole: `a` values (a single value or rows of cells), `r` a reference where it is one. A `*` at the
 * end lets the last one repeat.
 */
export type Parameters = string;

/** A function of Excel. Arguments left out are undefined, empty ones null (for `n`, `t`, `b`: 0, "", FALSE). */
export type FunctionEntry = EagerFunction | LazyFunction;

export interface EagerFunction {
  readonly parameters: Parameters;
  readonly least: number;
  // The letters of `parameters` say what each argument is; one signature must hold them all.
  readonly run: (args: readonly never[], frame: Frame) => Value;
}

/** Decides itself what is evaluated. */
export interface LazyFunction {
  readonly lazy: (args: readonly Expression[], frame: Frame) => Value;
  readonly least: number;
}

export type Library = Readonly<Record<string, FunctionEntry>>;

/** A function whose arguments are evaluated and read as `parameters` says. */
export function define<Args extends readonly unknown[]>(
  parameters: Parameters,
  least: number,
  run: (args: Args, frame: Frame) => Value,
): EagerFunction {
  return { parameters, least, run: run as unknown as EagerFunction['run'] };
}

/** A function that looks at its arguments itself. */
export function lazy(least: number, run: LazyFunction['lazy']): LazyFunction {
  return { lazy: run, least };
}
