import type { Cell } from '../engine/cell.ts';
import { isChosen, type ChosenCells } from '../app/column-cells.ts';
import type { OwnColumn } from '../app/workbook.ts';
import { MOST_PIECED } from './block-size.ts';
import { createTextWriter, written } from './cell-text.ts';

/** What a column gives to be written. */
export interface Filling {
  /** Some rows as Excel takes them: rows of one cell, or one cell that goes into each. */
  readonly rows: (first: number, count: number) => Cell[][] | Cell;
  /** UTF-8 bytes of some rows in JSON, rather too many than too few; of different texts few are weighed. */
  readonly bytes: (first: number, count: number) => number;
}

/** Bytes of `[-1.2345678901234567e-123],`. */
const NUMBER = 27;
/** Brackets, quotes and the comma around a text. */
const AROUND = 5;

const encoder = new TextEncoder();

export function fillingOf({ cells, formula }: OwnColumn): Filling {
  if (formula !== null) return sameEverywhere(formula);
  if (isChosen(cells)) return fewTexts(cells);
  return 'BYTES_PER_ELEMENT' in cells ? numbers(cells) : cellByCell(cells);
}

function sameEverywhere(formula: string): Filling {
  return {
    rows: (_first, count) => Array.from({ length: count }, () => [formula]),
    bytes: (_first, count) => count * weight(formula),
  };
}

/** All rows with one cell are one and the same. */
function fewTexts({ choices, at }: ChosenCells): Filling {
  const cells = choices.map(written);
  const rows = cells.map((cell) => [cell]);
  const weights = cells.map(weight);
  return {
    rows: (first, count) => {
      const places = at.subarray(first, first + count);
      if (isOne(places)) return cells[places[0] ?? -1] ?? '';
      const block = new Array<Cell[]>(count);
      for (let row = 0; row < count; row += 1) block[row] = rows[places[row] ?? -1] ?? BLANK;
      return block;
    },
    bytes: (first, count) => {
      let sum = 0;
      for (let row = first; row < first + count; row += 1) sum += weights[at[row] ?? -1] ?? AROUND;
      return sum;
    },
  };
}

const BLANK: Cell[] = [''];

function isOne(places: Int32Array): boolean {
  for (let row = 1; row < places.length; row += 1) if (places[row] !== places[0]) return false;
  return true;
}

/** Rows are made once and used again for the next request: a list has a million, and office.js keeps what it was given until the run ends. */
function numbers(cells: Float64Array): Filling {
  const made = Array.from({ length: Math.min(cells.length, MOST_PIECED) }, () => [NaN]);
  return {
    rows: (first, count) => {
      const block = new Array<Cell[]>(count);
      for (let row = 0; row < count; row += 1) {
        const number = cells[first + row] ?? NaN;
        const cell = made[(first + row) % MOST_PIECED] ?? [];
        cell[0] = number;
        block[row] = Number.isFinite(number) ? cell : BLANK;
      }
      return block;
    },
    bytes: (_first, count) => count * NUMBER,
  };
}

function cellByCell(cells: readonly Cell[]): Filling {
  return {
    rows: (first, count) => {
      const textOf = createTextWriter();
      return Array.from({ length: count }, (_none, row) => {
        const cell = cells[first + row] ?? '';
        return [typeof cell === 'string' ? textOf(cell) : written(cell)];
      });
    },
    bytes: (first, count) => {
      const perCharacter = bytesPerCharacter(cells, first, count);
      let sum = 0;
      for (let row = first; row < first + count; row += 1) {
        const cell = cells[row] ?? '';
        sum += typeof cell === 'string' ? AROUND + cell.length * perCharacter : NUMBER;
      }
      return sum;
    },
  };
}

/** The most among texts spread over some rows: letters take one byte, Chinese characters three. */
function bytesPerCharacter(cells: readonly Cell[], first: number, count: number): number {
  let most = 1;
  for (const row of spread(first, count)) {
    const cell = cells[row];
    if (typeof cell === 'string' && cell !== '') most = Math.max(most, bytesOf(cell) / cell.length);
  }
  return most;
}

const SAMPLES = 8;

/** A few of some rows, to be weighed for all. */
function spread(first: number, count: number): readonly number[] {
  const step = Math.max(1, Math.floor(count / SAMPLES));
  return Array.from({ length: Math.ceil(count / step) }, (_none, i) => first + i * step);
}

function weight(cell: Cell): number {
  return AROUND + bytesOf(cell);
}

/** UTF-8 bytes in JSON, without the quotes of a text. */
function bytesOf(cell: Cell): number {
  return encoder.encode(JSON.stringify(cell)).length - (typeof cell === 'string' ? 2 : 0);
}
