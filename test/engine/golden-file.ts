import { existsSync, readFileSync } from 'node:fs';
import type { Cell, Cells } from '../../src/engine/cell.ts';

const FOLDER = new URL('../../../shared/data/', import.meta.url);

/** Whether a reference file lies beside the project; says so when it does not. */
export function hasReference(name: string): boolean {
  const found = existsSync(new URL(name, FOLDER));
  if (!found) console.warn(`Reference data not found, tests skipped: ../shared/data/${name}`);
  return found;
}

/** The cells of a plain reference CSV (no quotes in these files); numbers as numbers. */
export function referenceCells(name: string): Cells {
  const text = readFileSync(new URL(name, FOLDER), 'utf8').trim();
  return text.split(/\r?\n/).map((line) => line.split(',').map(cellOf));
}

function cellOf(text: string): Cell {
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
}
