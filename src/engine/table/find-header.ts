import type { Cells } from '../cell.ts';
import type { Issue } from '../issue.ts';
import { cellText, isBlank } from './cell-text.ts';
import { readNumber } from './read-number.ts';

/** Where the header of a region is. */
export interface FoundHeader {
  /** 0-based row of the header's first line, in the cells given. */
  readonly row: number;
  /** Lines it takes: 2 when group names stand above column names. */
  readonly lines: 1 | 2;
  readonly headers: readonly string[];
}

const SEARCHED_ROWS = 20;

/** Finds the header row below title rows: the first row of names that fills most of the columns; null when there is none. */
export function findHeader(cells: Cells): FoundHeader | null {
  const top = cells.slice(0, SEARCHED_ROWS);
  const width = Math.max(0, ...top.map(filled));
  const row = top.findIndex((line) => filled(line) >= Math.max(1, width * 0.6) && isNames(line));
  const line = cells[row];
  if (row < 0 || !line) return null;
  const below = cells[row + 1];
  if (below && line.some(isBlank) && isSubHeader(line, below)) {
    return { row, lines: 2, headers: line.map((_, i) => joinNames(groupAt(line, i), cellText(below[i]))) };
  }
  return { row, lines: 1, headers: line.map(cellText) };
}

/** What is wrong with headers that were found: `address` names the header row. */
export function checkHeaders(found: FoundHeader | null, address: string): readonly Issue[] {
  if (!found) return [{ code: 'no-header', address }];
  return found.lines === 2 ? [{ code: 'merged-header', address }] : [];
}

function filled(line: Cells[number]): number {
  return line.filter((cell) => !isBlank(cell)).length;
}

function isNames(line: Cells[number]): boolean {
  const names = line.filter((cell) => !isBlank(cell) && !isNumber(cell));
  return names.every((cell) => typeof cell === 'string') && isRunOfYears(line.filter(isNumber), names.length);
}

function isNumber(cell: Cells[number][number] | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readNumber(cellText(cell)) !== null);
}

/** Years side by side (2023, 2024, …) are names of columns where a name stands beside them; other numbers are data. */
function isRunOfYears(numbers: Cells[number], names: number): boolean {
  if (numbers.length === 0) return true;
  const years = numbers.map(Number);
  const step = (years[1] ?? NaN) - (years[0] ?? NaN);
  const run = years.every((year, i) => year >= 1990 && year <= 2100 && year === (years[0] ?? NaN) + i * step);
  return names > 0 && Math.abs(step) === 1 && run;
}

function isSubHeader(line: Cells[number], below: Cells[number]): boolean {
  const filledBelow = line.every((cell, i) => !isBlank(cell) || !isBlank(below[i]));
  return filledBelow && isNames(below) && below.some(isBlank);
}

function groupAt(line: Cells[number], at: number): string {
  for (let i = at; i >= 0; i--) if (!isBlank(line[i])) return cellText(line[i]);
  return '';
}

function joinNames(group: string, name: string): string {
  return name === '' || group === '' ? group + name : `${group} ${name}`;
}
