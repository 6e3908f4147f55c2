/**
 * Bytes a response, and a request that is made in one go. Excel on the web refuses 5 MB; far below it, because office.js
 * takes a block out of words, or puts it into words, in one go, during which the pane cannot draw.
 */
const BUDGET = 800_000;
/** Bytes a request that is made piece by piece, of which the whole is only put into words in one go. */
const PIECED = 2_500_000;
/** More rows a block cost more time than they save. */
const MOST = 20_000;
const FIRST = 5_000;
const LEAST = 100;

/** How many rows travel at once, learned from what travelled. */
export interface BlockSize {
  readonly rows: () => number;
  /** Learns from what went through, in one or several parts side by side. */
  readonly learn: (...parts: readonly (readonly unknown[])[]) => void;
  /** Halves after a refusal; false when it cannot go lower. */
  readonly halve: () => boolean;
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
    halve: () => {
      if (rows <= LEAST) return false;
      rows = Math.max(LEAST, Math.floor(rows / 2));
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
  let rows = Math.min(MOST, end - first);
  for (let all = bytes(first, rows); all > PIECED && rows > 1; all = bytes(first, rows))
    rows = Math.max(1, Math.min(rows - 1, Math.floor((rows * PIECED) / all)));
  return rows;
}

function clamp(rows: number, ceiling: number): number {
  return Math.max(1, Math.min(ceiling, rows));
}

/** The widest of rows spread over the block counts, so that one long text among short ones is not averaged away. */
function bytesPerRow(rows: readonly unknown[]): number {
  const step = Math.max(1, Math.floor(rows.length / 64));
  const sample = Array.from({ length: Math.ceil(rows.length / step) }, (_row, i) => rows[i * step]);
  const bytes = new TextEncoder().encode(JSON.stringify(sample)).length;
  return Math.max(1, (bytes / Math.max(1, sample.length)) * 1.25);
}
