import type { CustomInvocation, CustomResult } from '../formula/custom.ts';
import { CellError, type ErrorText, type Scalar } from '../model/scalar.ts';
import type { FunctionMetadata } from './function-metadata.ts';
import type { Json } from './host-class.ts';

/** One call on its way to the page. */
export interface FunctionCall {
  readonly id: number;
  readonly metadata: FunctionMetadata;
  readonly invocation: CustomInvocation;
  readonly flags: number;
}

/** The call as the page reads it: id, function, arguments, address, flags. */
export function callMessage({ id, metadata, invocation, flags }: FunctionCall): readonly unknown[] {
  const options = metadata.options ?? {};
  const address = options.requiresAddress === true ? invocation.address : null;
  const args = invocation.args.map((arg) => (isRows(arg) ? arg.map((row) => row.map(plain)) : plain(arg)));
  const missing = Math.max(0, metadata.parameters.length - args.length);
  const padded = [...args, ...Array.from({ length: missing }, () => null)];
  const message = [id, metadata.id.toUpperCase(), shaped(padded, args.length, metadata), address, flags];
  return options.requiresParameterAddresses === true ? [...message, invocation.parameterAddresses] : message;
}

/** A repeating last parameter goes over as one list. */
function shaped(args: readonly unknown[], given: number, metadata: FunctionMetadata): readonly unknown[] {
  const last = metadata.parameters.length - 1;
  if (metadata.parameters[last]?.repeating !== true) return args;
  return [...args.slice(0, last), args.slice(last, Math.max(given, last))];
}

function plain(value: Scalar): unknown {
  return value instanceof CellError ? { type: 'CustomFunctionError', code: value.text } : value;
}

function isRows(arg: unknown): arg is readonly (readonly Scalar[])[] {
  return Array.isArray(arg);
}

/** Results come as rows `[id, ok, value, code]`, or as records from older runtimes. */
export function asRow(result: Json): readonly Json[] {
  if (Array.isArray(result)) return result as readonly Json[];
  const record = result as { readonly [key: string]: Json };
  return [record['id'] ?? 0, record['failed'] !== true, record['value'] ?? null, record['errorCode'] ?? 2];
}

/** A result as calculation takes it. */
export function resultOf(value: Json): CustomResult {
  if (Array.isArray(value))
    return value.map((row: Json) => (Array.isArray(row) ? row : [row]).map((cell: Json) => scalarOf(cell)));
  return scalarOf(value);
}

function scalarOf(value: Json): Scalar {
  if (typeof value !== 'object' || value === null) return value;
  const { errorType, basicValue, message } = value as { readonly [key: string]: Json };
  const text = ERROR_TYPES[String(errorType)] ?? (isErrorText(basicValue) ? basicValue : '#VALUE!');
  return new CellError(text, typeof message === 'string' ? message : null);
}

function isErrorText(text: unknown): text is ErrorText {
  return typeof text === 'string' && text.startsWith('#');
}

/** Failure codes to what the cell shows; 2 (threw), 3 (rejected) and 7 as #VALUE! are the host's choice. */
export function errorOf(code: number): CellError {
  return new CellError(ERROR_CODES[code] ?? '#VALUE!');
}

const ERROR_CODES: Readonly<Record<number, ErrorText>> = {
  0: '#NUM!',
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  10: '#NAME?',
};

const ERROR_TYPES: Readonly<Record<string, ErrorText>> = {
  NotAvailable: '#N/A',
  Div0: '#DIV/0!',
  Num: '#NUM!',
  Value: '#VALUE!',
  Null: '#NULL!',
  Ref: '#REF!',
  Name: '#NAME?',
};
