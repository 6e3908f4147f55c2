/** A set of cells, a bit each, by column; rows as far as they are used. */
export class CellSet {
  private readonly columns: Uint32Array[] = [];

  add(row: number, column: number): void {
    const word = row >>> 5;
    let bits = this.columns[column];
    if (!bits || word >= bits.length) {
      const wider = new Uint32Array(Math.max(32, 2 * (word + 1)));
      if (bits) wider.set(bits);
      bits = this.columns[column] = wider;
    }
    bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
  }

  has(row: number, column: number): boolean {
    return (((this.columns[column]?.[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }
}
