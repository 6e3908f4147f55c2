import type { Workbook } from '../model/workbook.ts';

/**
 * Runs batches as done by the add-in, and what was put off to their end. Everything the add-in writes between two acts
 * of the person is one step of undo.
 */
export class Batches {
  #ends: (() => void)[] | null = null;
  #personActed = true;

  constructor(private readonly workbook: Workbook) {
    workbook.changes.listen(({ origin }) => {
      if (origin === 'user') this.#personActed = true;
    });
  }

  run<T>(writes: boolean, work: () => T): T {
    const stop = writes && this.#personActed ? this.#markAtFirstChange() : () => undefined;
    const ends: (() => void)[] = [];
    this.#ends = ends;
    try {
      return this.workbook.changes.as('addin', work);
    } finally {
      stop();
      this.#ends = null;
      for (const end of ends) end();
    }
  }

  /** A batch that may write but changes nothing leaves no step of undo, and keeps what can be redone. */
  #markAtFirstChange(): () => void {
    const { changes, history } = this.workbook;
    const mark = history.hold();
    const stop = changes.listen(({ kind }) => {
      if (!this.#personActed || kind === 'selection' || kind === 'sheetActivated') return;
      this.#personActed = false;
      mark();
    });
    return stop;
  }

  /** At the end of the batch now running; at once when none is. */
  atEnd(work: () => void): void {
    if (this.#ends === null) work();
    else this.#ends.push(work);
  }
}
