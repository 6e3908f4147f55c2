import type { Host } from '../host.ts';
import type { Held, Kept } from './host-class.ts';

interface Entry {
  readonly object: Held;
  readonly kept: Kept | null;
}

/** Objects the client asked to keep between batches (`_KeepReference`), by the id it was given. */
export class References {
  readonly #entries = new Map<string, Entry>();
  readonly #ids = new Map<Held, string>();
  #next = 1;

  keep(object: Held, host: Host): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `R${this.#next++}`;
    this.#entries.set(id, { object, kept: object.of.keep?.(object.it, host) ?? null });
    this.#ids.set(object, id);
    return id;
  }

  /** The object as it lies now, or null when it was released or all its cells are deleted. */
  get(id: string): Held | null {
    const entry = this.#entries.get(id);
    if (entry === undefined || entry.kept?.refresh() === false) return null;
    return entry.object;
  }

  /** The id of a kept object, if it is kept. */
  idOf(object: Held): string | undefined {
    return this.#ids.get(object);
  }

  release(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    entry.kept?.release();
    this.#ids.delete(entry.object);
    this.#entries.delete(id);
  }

  /** Forgets all, as when the add-in's page goes away. */
  clear(): void {
    for (const id of [...this.#entries.keys()]) this.release(id);
  }

  /** How many are alive: 0 after all runs have ended, or the add-in leaks. */
  get size(): number {
    return this.#entries.size;
  }
}
