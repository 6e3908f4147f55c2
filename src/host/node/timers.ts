/** Timers that can all be stopped at once, so that a closed window leaves nothing running. */
export class Timers {
  readonly #timeouts = new Set<NodeJS.Timeout>();

  readonly setTimeout = (run: () => void, milliseconds = 0, ...rest: unknown[]): NodeJS.Timeout => {
    const timer: NodeJS.Timeout = setTimeout(() => {
      this.#timeouts.delete(timer);
      (run as (...args: unknown[]) => void)(...rest);
    }, milliseconds);
    if (milliseconds > LONG) timer.unref();
    this.#timeouts.add(timer);
    return timer;
  };

  readonly setInterval = (run: () => void, milliseconds = 0): NodeJS.Timeout => {
    const timer = setInterval(run, milliseconds).unref();
    this.#timeouts.add(timer);
    return timer;
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#timeouts.delete(timer);
  };

  stop(): void {
    for (const timer of this.#timeouts) clearTimeout(timer);
    this.#timeouts.clear();
  }
}

/** Time-outs of the library (15 s for scripts, 65 s for calls) must not hold the process. */
const LONG = 5_000;
