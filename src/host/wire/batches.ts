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
    if (writes && this.#personActed) this.workbook.history.mark();
    if (writes) this.#personActed = false;
    const ends: (() => void)[] = [];
    this.#ends = ends;
    try {
      return this.workbook.changes.as('addin', work);
    } finally {
      this.#ends = null;
      for (const end of ends) end();
    }
  }

  /** At the end of the batch now running; at once when none is. */
  atEnd(work: () => void): void {
    if (this.#ends === null) work();
    else this.#ends.push(work);
  }
}
