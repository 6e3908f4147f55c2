import type { Changes } from '../model/changes.ts';

/** Runs batches as done by the add-in, and what was put off to their end. */
export class Batches {
  #ends: (() => void)[] | null = null;

  constructor(private readonly changes: Changes) {}

  run<T>(work: () => T): T {
    const ends: (() => void)[] = [];
    this.#ends = ends;
    try {
      return this.changes.as('addin', work);
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
