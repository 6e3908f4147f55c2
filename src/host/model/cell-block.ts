import { CellError } from './scalar.ts';
import type { Scalar } from './scalar.ts';

/** Rows a block holds. */
export const BLOCK_ROWS = 1024;

const BLANK = 0;
const NUMBER = 1;
const FALSE = 2;
const TRUE = 3;
const OBJECT = 4;

/** 1,024 cells of one column: numbers packed, texts and errors and styles only where there are some. */
export class CellBlock {
  private readonly kinds: Uint8Array;
  private numbers: Float64Array | null;
  private objects: (string | CellError | undefined)[] | null;
  private styles: Uint16Array | Uint32Array | null;

  /** `epoch` is the store's at the time of making; a block of an older epoch is shared with a snapshot. */
  constructor(
    readonly epoch: number,
    from: CellBlock | null = null,
  ) {
    this.kinds = from?.kinds.slice() ?? new Uint8Array(BLOCK_ROWS);
    this.numbers = from?.numbers?.slice() ?? null;
    this.objects = from?.objects?.slice() ?? null;
    this.styles = from?.styles?.slice() ?? null;
  }

  isBlank(at: number): boolean {
    return this.kinds[at] === BLANK;
  }

  value(at: number): Scalar {
    switch (this.kinds[at]) {
      case NUMBER:
        return this.numbers?.[at] ?? 0;
      case OBJECT:
        return this.objects?.[at] ?? null;
      case BLANK:
        return null;
      default:
        return this.kinds[at] === TRUE;
    }
  }

  setValue(at: number, value: Scalar): void {
    if (this.kinds[at] === OBJECT && this.objects !== null) this.objects[at] = undefined;
    if (value === null) this.kinds[at] = BLANK;
    else if (typeof value === 'number') {
      this.kinds[at] = NUMBER;
      this.numbers ??= new Float64Array(BLOCK_ROWS);
      this.numbers[at] = value;
    } else if (typeof value === 'boolean') this.kinds[at] = value ? TRUE : FALSE;
    else {
      this.kinds[at] = OBJECT;
      this.objects ??= new Array<string | CellError | undefined>(BLOCK_ROWS);
      this.objects[at] = value;
    }
  }

  style(at: number): number {
    return this.styles?.[at] ?? 0;
  }

  setStyle(at: number, style: number): void {
    if (this.styles === null && style === 0) return;
    this.styles ??= new Uint16Array(BLOCK_ROWS);
    if (style > 0xffff && this.styles instanceof Uint16Array) this.styles = Uint32Array.from(this.styles);
    this.styles[at] = style;
  }

  /** First and last row with a value (or style), or null. */
  extent(withStyles: boolean): { first: number; last: number } | null {
    const filled = (at: number): boolean => this.kinds[at] !== BLANK || (withStyles && this.style(at) !== 0);
    let first = 0;
    while (first < BLOCK_ROWS && !filled(first)) first++;
    if (first === BLOCK_ROWS) return null;
    let last = BLOCK_ROWS - 1;
    while (!filled(last)) last--;
    return { first, last };
  }
}
