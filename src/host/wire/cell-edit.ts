/** Whether a person is typing into a cell right now; the API refuses or waits meanwhile. */
export class CellEdit {
  #active = false;
  #waiting: (() => void)[] = [];

  get active(): boolean {
    return this.#active;
  }

  begin(): void {
    this.#active = true;
  }

  end(): void {
    this.#active = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when nobody types; at once when nobody does. */
  ended(): Promise<void> {
    return this.#active ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }
}
