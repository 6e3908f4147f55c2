import type { Cell, Cells } from '../engine/cell.ts';

/** Titles and notes above a list rarely take more rows. */
const DEPTH = 10;

/**
 * The row of a region that holds the headers, or null: the first of the top rows in which at least two cells and at
 * least half of the widest row are filled, all with names. A title above the list fills fewer. Of two rows of headers
 * it is the second, where that names every column and the first names groups of them.
 */
export function headerRow(head: Cells): number | null {
  const top = head.slice(0, DEPTH);
  const widest = Math.max(0, ...top.map(filled));
  const row = top.findIndex((cells) => {
    const count = filled(cells);
    return count >= Math.min(2, widest) && count * 2 >= widest && isNames(cells);
  });
  if (row === -1) return null;
  const [groups = [], names = [], ...rows] = top.slice(row);
  const isGrouped = filled(groups) < widest && filled(names) === widest && isNames(names);
  return isGrouped && rows.length > 0 && !rows.some(isNames) ? row + 1 : row;
}

function filled(cells: readonly Cell[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Texts that are no numbers, and among them years side by side: other numbers are data. */
function isNames(cells: readonly Cell[]): boolean {
  const filledCells = cells.filter((cell) => !isBlank(cell));
  const numbers = filledCells.filter((cell) => typeof cell !== 'string' || NUMBER.test(cell));
  return numbers.length === 0 || (numbers.length < filledCells.length && isRunOfYears(numbers));
}

const NUMBER = /^[\d\s.,%￥¥$-]+$/u;

/** 2023, 2024, … or back in time. */
function isRunOfYears(cells: readonly Cell[]): boolean {
  const years = cells.map(Number);
  const [first = NaN, second = NaN] = years;
  const step = second - first;
  return (
    Math.abs(step) === 1 &&
    years.every((year, i) => year >= 1990 && year <= 2100 && year === first + i * step)
  );
}

/** A header cell as it is compared. */
export function headerText(cell: Cell): string {
  return String(cell ?? '').trim();
}
