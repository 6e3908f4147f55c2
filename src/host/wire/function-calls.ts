import type {
  CustomFunctionCaller,
  CustomInvocation,
  CustomResult,
  CustomSignature,
} from '../formula/custom.ts';
import { CellError, type ErrorText, type Scalar } from '../model/scalar.ts';
import { signatureOf, type FunctionMetadata, type FunctionsFile } from './function-metadata.ts';
import type { Json } from './host-class.ts';

/** Category 1 on `richApiMessage`: custom functions. 1000 calls, 1001 cancels. */
type Entry = readonly unknown[];

interface Waiting {
  readonly message: readonly unknown[];
  resolve(result: CustomResult): void;
}

/** Calls the add-in's custom functions through the page and brings their results back (host-protocol §7). */
export class FunctionCalls implements CustomFunctionCaller {
  readonly #functions = new Map<string, FunctionMetadata>();
  readonly #waiting = new Map<number, Waiting>();
  #send: ((entry: Entry) => void) | null = null;
  #next = 1;
  #queued: number[] = [];

  readonly #acceptsErrors: boolean;

  constructor(file: FunctionsFile) {
    this.#acceptsErrors = file.allowErrorForDataTypeAny === true;
    for (const one of file.functions) this.#functions.set(one.name.toUpperCase(), one);
  }

  /** How many functions the add-in brings. */
  get size(): number {
    return this.#functions.size;
  }

  signature(name: string): CustomSignature | null {
    const found = this.#functions.get(name.toUpperCase());
    return found === undefined ? null : signatureOf(found, this.#acceptsErrors);
  }

  call(invocation: CustomInvocation): Promise<CustomResult> {
    const metadata = this.#functions.get(invocation.name.toUpperCase());
    if (metadata === undefined) return Promise.resolve(new CellError('#NAME?'));
    const id = this.#next++;
    const promise = new Promise<CustomResult>((resolve) => {
      this.#waiting.set(id, {
        message: callMessage({ id, metadata, invocation, flags: this.#flags(metadata) }),
        resolve,
      });
    });
    invocation.signal.addEventListener('abort', () => this.#cancel(id), { once: true });
    this.#queued.push(id);
    if (this.#queued.length === 1) queueMicrotask(() => this.#flush());
    return promise;
  }

  /** The page is ready: what waited is sent. */
  connect(send: (entry: Entry) => void): void {
    this.#send = send;
    this.#queued = [...this.#waiting.keys()];
    this.#flush();
  }

  /** The page is gone; calls wait for the next one. */
  disconnect(): void {
    this.#send = null;
  }

  receive(results: readonly Json[]): void {
    for (const result of results) {
      const [id, ok, value, code] = asRow(result);
      const waiting = this.#waiting.get(Number(id));
      this.#waiting.delete(Number(id));
      waiting?.resolve(ok === true ? resultOf(value ?? null) : errorOf(Number(code ?? 2)));
    }
  }

  #flush(): void {
    const send = this.#send;
    if (send === null) return;
    const ids = this.#queued;
    this.#queued = [];
    for (const id of ids) {
      const waiting = this.#waiting.get(id);
      if (waiting !== undefined) send([1, 1000, '', JSON.stringify(waiting.message), id, false]);
    }
  }

  /** 1 cancelable, 2 streaming, 4 takes errors. */
  #flags({ options = {} }: FunctionMetadata): number {
    return (
      (options.cancelable === true ? 1 : 0) +
      (options.stream === true ? 2 : 0) +
      (this.#acceptsErrors ? 4 : 0)
    );
  }

  #cancel(id: number): void {
    if (!this.#waiting.delete(id)) return;
    this.#send?.([1, 1001, '', JSON.stringify({ invocationId: id }), id, false]);
  }
}

interface Call {
  readonly id: number;
  readonly metadata: FunctionMetadata;
  readonly invocation: CustomInvocation;
  readonly flags: number;
}

function callMessage({ id, metadata, invocation, flags }: Call): readonly unknown[] {
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
function asRow(result: Json): readonly Json[] {
  if (Array.isArray(result)) return result as readonly Json[];
  const record = result as { readonly [key: string]: Json };
  return [record['id'] ?? 0, record['failed'] !== true, record['value'] ?? null, record['errorCode'] ?? 2];
}

function resultOf(value: Json): CustomResult {
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
function errorOf(code: number): CellError {
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
