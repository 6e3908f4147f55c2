import { BLOCK_ROWS, CellBlock } from './cell-block.ts';
import type { Scalar } from './scalar.ts';

/** One column: blocks by number, and formulas by row. Copies itself lazily after a snapshot. */
export class CellColumn {
  private readonly blocks: Map<number, CellBlock>;
  /** Formula texts by row. Shared with a snapshot until `epoch` of the store is its own. */
  private texts: Map<number, string>;
  private textsEpoch: number;

  constructor(
    public epoch: number,
    from: CellColumn | null = null,
  ) {
    this.blocks = new Map(from?.blocks);
    this.texts = from?.texts ?? new Map<number, string>();
    this.textsEpoch = from === null ? epoch : -1;
  }

  get formulas(): ReadonlyMap<number, string> {
    return this.texts;
  }

  value(row: number): Scalar {
    return this.blocks.get(row >>> 10)?.value(row & 1023) ?? null;
  }

  style(row: number): number {
    return this.blocks.get(row >>> 10)?.style(row & 1023) ?? 0;
  }

  setValue(row: number, value: Scalar): void {
    if (value === null && !this.blocks.has(row >>> 10)) return;
    this.own(row >>> 10).setValue(row & 1023, value);
  }

  setStyle(row: number, style: number): void {
    if (style === 0 && !this.blocks.has(row >>> 10)) return;
    this.own(row >>> 10).setStyle(row & 1023, style);
  }

  setFormula(row: number, formula: string | null): void {
    if (formula === null && !this.texts.has(row)) return;
    if (this.textsEpoch !== this.epoch) this.texts = new Map(this.texts);
    this.textsEpoch = this.epoch;
    if (formula === null) this.texts.delete(row);
    else this.texts.set(row, formula);
  }

  /** Numbers of the blocks between two rows, ascending. */
  blocksBetween(first: number, last: number): number[] {
    const from = first >>> 10;
    const to = last >>> 10;
    if (to - from < this.blocks.size) {
      const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      return all.filter((number) => this.blocks.has(number));
    }
    return [...this.blocks.keys()].filter((number) => number >= from && number <= to).sort((a, b) => a - b);
  }

  block(number: number): CellBlock | undefined {
    return this.blocks.get(number);
  }

  /** First and last row in use, or null. */
  extent(valuesOnly: boolean): { first: number; last: number } | null {
    let first = Infinity;
    let last = -1;
    for (const row of this.texts.keys()) {
      first = Math.min(first, row);
      last = Math.max(last, row);
    }
    for (const [number, block] of this.blocks) {
      const within = block.extent(!valuesOnly);
      if (within === null) continue;
      first = Math.min(first, number * BLOCK_ROWS + within.first);
      last = Math.max(last, number * BLOCK_ROWS + within.last);
    }
    return last < 0 ? null : { first, last };
  }

  private own(number: number): CellBlock {
    const found = this.blocks.get(number);
    if (found !== undefined && found.epoch === this.epoch) return found;
    const fresh = new CellBlock(this.epoch, found);
    this.blocks.set(number, fresh);
    return fresh;
  }
}
