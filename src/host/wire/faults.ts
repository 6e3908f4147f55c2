/**
 * What can go wrong with one batch. `after` = the work is done all the same and only the answer is bad.
 * - refuse: the batch stops with `code` before its action `atAction` (default: before the first).
 * - transport: the call itself fails with a number of the protocol (5012 time-out, 5102 limit, 7000 denied …).
 * - drop: no answer ever comes.
 * - delay: everything happens, `milliseconds` later; batches that come meanwhile wait behind it.
 * - duplicate: the batch is carried out twice, as after a repeated delivery; the second answer is sent as well.
 */
export type Fault =
  | { readonly kind: 'refuse'; readonly code: string; readonly atAction?: number; readonly after?: boolean }
  | { readonly kind: 'transport'; readonly error: number; readonly after?: boolean }
  | { readonly kind: 'drop'; readonly after?: boolean }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'duplicate' };

/** Faults by number of the batch (`traffic.batches[n].index`), each used once. */
export class Faults {
  readonly #planned = new Map<number, Fault>();
  #held: Promise<void> = Promise.resolve();
  /** How many have happened. */
  injected = 0;

  /** Plans a fault for batch number `index`, counted since `traffic.reset()`. */
  at(index: number, fault: Fault): void {
    this.#planned.set(index, fault);
  }

  /** Keeps this batch, and those behind it, for so long. */
  hold(milliseconds: number): Promise<void> {
    this.#held = new Promise((resolve) => setTimeout(resolve, milliseconds));
    return this.#held;
  }

  /** Until no earlier batch is held any more. */
  get passed(): Promise<void> {
    return this.#held;
  }

  clear(): void {
    this.#planned.clear();
  }

  /** The fault of this batch, if one is planned. */
  take(index: number): Fault | null {
    const fault = this.#planned.get(index) ?? null;
    if (fault !== null) this.injected++;
    this.#planned.delete(index);
    return fault;
  }
}
