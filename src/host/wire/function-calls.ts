import type {
  CustomFunctionCaller,
  CustomInvocation,
  CustomResult,
  CustomSignature,
} from '../formula/custom.ts';
import { CellError } from '../model/scalar.ts';
import { asRow, callMessage, errorOf, resultOf } from './function-values.ts';
import { signatureOf, type FunctionMetadata, type FunctionsFile } from './function-metadata.ts';
import type { Json } from './host-class.ts';

/** Category 1 on `richApiMessage`: custom functions. 1000 calls, 1001 cancels. */
type Entry = readonly unknown[];

interface Waiting {
  readonly message: readonly unknown[];
  resolve(result: CustomResult): void;
}

/** Calls the add-in's custom functions through the page and brings their results back. */
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
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    // Nobody looks at it, but who waits until all calls are answered must not wait for ever.
    waiting.resolve(new CellError('#N/A'));
    this.#send?.([1, 1001, '', JSON.stringify({ invocationId: id }), id, false]);
  }
}
