import { fullAddress } from '../model/address.ts';
import { CellError } from '../model/scalar.ts';
import type { Scalar } from '../model/scalar.ts';
import type { CustomArgument, CustomParameter, CustomSignature } from './custom.ts';
import type { Frame } from './frame.ts';
import { asMatrix } from './functions/arguments.ts';
import { Area, errorValue, isBusy, isMatrix, Lambda } from './value.ts';
import type { Value } from './value.ts';

/** Arguments ready for the add-in, or the value that the call has without it. */
export type Prepared = { readonly args: readonly CustomArgument[] } | { readonly value: Scalar };

/** The parameter that an argument belongs to; a repeating last one takes all that follow. */
export function parameterAt(signature: CustomSignature, at: number): CustomParameter | null {
  const last = signature.parameters.at(-1);
  return signature.parameters[at] ?? (last?.repeating === true ? last : null);
}

/** Fits values to the declared parameters: blocks with blanks as 0, missing ones null; errors end the call. */
export function prepare(signature: CustomSignature, values: readonly Value[], frame: Frame): Prepared {
  const count = Math.max(values.length, signature.parameters.length);
  const args: CustomArgument[] = [];
  for (let i = 0; i < count; i++) {
    const parameter = parameterAt(signature, i);
    const value = values[i];
    if (parameter === null) return { value: errorValue('#VALUE!') };
    if (value === undefined) {
      if (!parameter.optional && !parameter.repeating) return { value: errorValue('#VALUE!') };
      if (!parameter.repeating) args.push(null);
      continue;
    }
    const arg = argument(value, parameter, frame);
    const error = arg === undefined ? errorValue('#VALUE!') : errorIn(arg, parameter);
    if (error !== null || arg === undefined) return { value: error ?? errorValue('#VALUE!') };
    args.push(arg);
  }
  return { args };
}

function argument(value: Value, parameter: CustomParameter, frame: Frame): CustomArgument | undefined {
  if (value instanceof Lambda) return undefined;
  if (parameter.matrix) return asMatrix(value, frame).map((row) => row.map((cell) => cell ?? 0));
  return isMatrix(value) || value instanceof Area ? (asMatrix(value, frame)[0]?.[0] ?? null) : value;
}

/** What is being waited for always ends a call; other errors do unless the function takes them. */
function errorIn(arg: CustomArgument, parameter: CustomParameter): CellError | null {
  const cells = isMatrix(arg) ? arg.flat() : [arg as Scalar];
  const busy = cells.find(isBusy);
  if (busy instanceof CellError) return busy;
  if (parameter.acceptsErrors) return null;
  return cells.find((cell) => cell instanceof CellError) ?? null;
}

/** `Sheet1!A1:B2` of arguments that are references. */
export function addressesOf(values: readonly Value[]): (string | null)[] {
  return values.map((value) => (value instanceof Area ? fullAddress(value.sheet.name, value.rect) : null));
}
