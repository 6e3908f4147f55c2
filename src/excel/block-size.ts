/**
 * Bytes a request or a response. Excel on the web refuses 5 MB; far below it, because office.js takes a block out of words, or
 * puts it into words, in one go, during which the pane cannot draw.
 */
const BUDGET = 500_000;
/** Of narrow columns, as many rows as still leave memory quickly: an answer more costs more time. */
const MOST = 50_000;
/** Rows a request of several columns; more cost more time than they save. */
export const MOST_PIECED = 20_000;
const FIRST = 5_000;

/** How many rows travel at once, learned from what travelled. */
export interface BlockSize {
  readonly rows: () => number;
  /** Learns from what went through, in one or several parts side by side. */
  readonly learn: (...parts: readonly (readonly unknown[])[]) => void;
  /** Halves after so many rows were refused; false when it cannot go lower. */
  readonly halve: (refused: number) => boolean;
}

export function createBlockSize(): BlockSize {
  let rows = FIRST;
  let ceiling = MOST;
  return {
    rows: () => rows,
    learn: (...parts) => {
      const bytes = parts.reduce((sum, part) => sum + bytesPerRow(part), 0);
      rows = clamp(Math.floor(BUDGET / bytes), ceiling);
    },
    halve: (refused) => {
      if (refused < 2) return false;
      rows = Math.floor(refused / 2);
      ceiling = rows;
      return true;
    },
  };
}

/** How many of the rows fit in one request, at least one. */
export function rowsThatFit(rows: readonly unknown[]): number {
  return clamp(Math.floor(BUDGET / bytesPerRow(rows)), MOST);
}

/** How many rows from `first` on fit in one request that is made piece by piece, at least one. */
export function fittingRows(
  first: number,
  end: number,
  bytes: (first: number, rows: number) => number,
): number {
  const most = Math.min(MOST_PIECED, end - first);
  let rows = 0;
  let left = BUDGET;
  // By steps, so that hardly any row is weighed twice; by smaller ones where a step is too large for a request.
  for (let step = WEIGHED; rows < most && step >= 1;) {
    const more = Math.min(step, most - rows);
    const weight = bytes(first + rows, more);
    if (weight <= left) {
      rows += more;
      left -= weight;
    } else step = rows > 0 ? 0 : Math.floor(more / 2);
  }
  return Math.max(1, rows);
}

const WEIGHED = 1_000;

function clamp(rows: number, ceiling: number): number {
  return Math.max(1, Math.min(ceiling, rows));
}

const SAMPLES = 24;

/** By rows spread over the block. */
function bytesPerRow(rows: readonly unknown[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLES));
  const sample = Array.from({ length: Math.ceil(rows.length / step) }, (_row, i) => rows[i * step]);
  const bytes = new TextEncoder().encode(JSON.stringify(sample)).length;
  return Math.max(1, (bytes / Math.max(1, sample.length)) * 1.25);
}
