/** One batch as it went over the channel. Bytes are UTF-8 bytes of the bodies. */
export interface BatchTraffic {
  /** Number of the batch since the last `reset`, from 0. */
  readonly index: number;
  readonly actions: number;
  readonly bytesIn: number;
  bytesOut: number;
  /** Code of the refusal, or null. */
  error: string | null;
}

/** What the add-in's `Excel.run` batches cost. Batches of the runtime itself (start-up, custom functions, giving
 * references back) are not in it. */
export class Traffic {
  readonly batches: BatchTraffic[] = [];

  get requests(): number {
    return this.batches.length;
  }

  get bytesIn(): number {
    return this.batches.reduce((sum, batch) => sum + batch.bytesIn, 0);
  }

  get bytesOut(): number {
    return this.batches.reduce((sum, batch) => sum + batch.bytesOut, 0);
  }

  reset(): void {
    this.batches.length = 0;
  }

  begin(actions: number, bytesIn: number): BatchTraffic {
    const batch: BatchTraffic = { index: this.batches.length, actions, bytesIn, bytesOut: 0, error: null };
    this.batches.push(batch);
    return batch;
  }
}
