import type { Cell, Cells } from '../engine/cell.ts';

/** Titles and notes above a list rarely take more rows. */
const DEPTH = 10;

/**
 * The row of a region that holds the headers, or null: the first of the top rows in which at least two cells and at
 * least half of the widest row are filled, all with text. A title above the list fills fewer.
 */
export function headerRow(head: Cells): number | null {
  const top = head.slice(0, DEPTH);
  const widest = Math.max(0, ...top.map(filled));
  const row = top.findIndex((cells) => {
    const count = filled(cells);
    return count >= Math.min(2, widest) && count * 2 >= widest && cells.every(isHeader);
  });
  return row === -1 ? null : row;
}

function filled(cells: readonly Cell[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function isHeader(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && !/^[\d\s.,%￥¥$-]+$/u.test(cell));
}

/** A header cell as it is compared. */
export function headerText(cell: Cell): string {
  return String(cell ?? '').trim();
}
