/** Work done step by step, for whoever must not be kept from something else for long; the end of it gives the result. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Rows of one step: a few milliseconds, even where each takes long and the browser has not compiled the code yet. */
const ROWS = 1_000;

/** Does something at each row, many rows a step. */
export function* atEachRow(count: number, work: (row: number) => void): Steps<void> {
  for (let row = 0; row < count; row++) {
    work(row);
    if (row % ROWS === ROWS - 1) yield;
  }
}
