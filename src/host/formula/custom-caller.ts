import { fullAddress } from '../model/address.ts';
import { cellRect } from '../model/rect.ts';
import type { Scalar } from '../model/scalar.ts';
import { broadcast } from './broadcast.ts';
import type { CustomFunctionCaller, CustomResult, CustomSignature } from './custom.ts';
import { addressesOf, parameterAt, prepare } from './custom-arguments.ts';
import { newCalls } from './custom-calls.ts';
import type { CustomCalls } from './custom-calls.ts';
import type { FormulaCell } from './formula-cell.ts';
import type { Frame } from './frame.ts';
import { Area, errorValue, isMatrix } from './value.ts';
import type { Matrix, Value } from './value.ts';

interface Call {
  readonly name: string;
  readonly args: readonly Value[];
  readonly frame: Frame;
}

/** Calls custom functions for cells and remembers the answers until the cells are calculated for another reason. */
export class CustomCaller {
  private caller: CustomFunctionCaller | null = null;
  private ready = new Set<FormulaCell>();
  private waiters: (() => void)[] = [];
  private open = 0;

  /** `done` gets cells whose calls were answered, many at once where the answers come together. */
  constructor(private readonly done: (cells: ReadonlySet<FormulaCell>) => void) {}

  get pending(): number {
    return this.open;
  }

  connect(caller: CustomFunctionCaller | null): void {
    this.caller = caller;
  }

  signature(name: string): CustomSignature | null {
    return this.caller?.signature(name) ?? this.caller?.signature(name.replaceAll('_', '.')) ?? null;
  }

  settled(): Promise<void> {
    return this.open === 0 && this.ready.size === 0
      ? Promise.resolve()
      : new Promise((resolve) => this.waiters.push(resolve));
  }

  /** A new calculation of a cell: former answers are stale, unless the answers are the reason. */
  renew(cell: FormulaCell): void {
    if (cell.calls === null || this.ready.delete(cell)) return;
    cell.calls.ended.abort();
    cell.calls = null;
  }

  begin(cell: FormulaCell): void {
    if (cell.calls !== null) cell.calls.next = 0;
  }

  /** The answer, or #BUSY! until it has come. Blocks given to single-valued parameters are taken cell by cell. */
  call(cell: FormulaCell, call: Call): Value {
    const signature = this.signature(call.name);
    if (signature === null) return errorValue('#NAME?');
    const lifted = call.args.map((arg, i) =>
      parameterAt(signature, i)?.matrix === true ? null : block(arg, call.frame),
    );
    if (lifted.every((matrix) => matrix === null)) return this.single(cell, signature, call);
    const spread = lifted;
    return broadcast(spread, (scalars) => {
      const args = call.args.map((arg, i) => (lifted[i] === null ? arg : (scalars[i] ?? null)));
      const value = this.single(cell, signature, { ...call, args });
      return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
    });
  }

  private single(cell: FormulaCell, signature: CustomSignature, call: Call): Scalar | Matrix {
    const prepared = prepare(signature, call.args, call.frame);
    cell.calls ??= newCalls();
    const { calls } = cell;
    const at = calls.next++;
    if ('value' in prepared) return prepared.value;
    const answer = calls.answers.get(at);
    if (answer !== undefined) return answer;
    if (!calls.waiting.has(at)) this.start(cell, { calls, at, call, args: prepared.args });
    return errorValue('#BUSY!');
  }

  private start(
    cell: FormulaCell,
    step: {
      calls: CustomCalls;
      at: number;
      call: Call;
      args: readonly (Scalar | readonly (readonly Scalar[])[])[];
    },
  ): void {
    const { calls, at, call, args } = step;
    if (this.caller === null) return;
    calls.waiting.add(at);
    this.open++;
    const name = this.caller.signature(call.name) === null ? call.name.replaceAll('_', '.') : call.name;
    const answer = this.caller.call({
      name,
      args,
      address: fullAddress(cell.sheet.name, cellRect(cell.row, cell.column)),
      parameterAddresses: addressesOf(call.args),
      signal: calls.ended.signal,
    });
    // a rejection is a broken promise of the caller's; the cell must not wait for ever
    void answer
      .catch((): CustomResult => errorValue('#VALUE!'))
      .then((value) => this.take(cell, { calls, at, value }));
  }

  private take(cell: FormulaCell, answer: { calls: CustomCalls; at: number; value: CustomResult }): void {
    this.open--;
    answer.calls.waiting.delete(answer.at);
    answer.calls.answers.set(answer.at, answer.value);
    const current = cell.calls === answer.calls;
    if (this.ready.size === 0) queueMicrotask(() => this.flush());
    if (current) this.ready.add(cell);
    if (!current && this.ready.size === 0) queueMicrotask(() => this.rest());
  }

  private flush(): void {
    const cells = new Set(this.ready);
    if (cells.size > 0) this.done(cells);
    this.ready.clear();
    this.rest();
  }

  private rest(): void {
    if (this.open > 0 || this.ready.size > 0) return;
    for (const resolve of this.waiters.splice(0, Infinity)) resolve();
  }
}

function block(arg: Value, frame: Frame): readonly (readonly Scalar[])[] | null {
  if (isMatrix(arg)) return arg;
  if (!(arg instanceof Area) || arg.rect.rows * arg.rect.columns === 1) return null;
  return frame.engine.matrix(arg);
}
