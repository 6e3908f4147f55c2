import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Cells } from '../../src/engine/cell.ts';
import { REFERENCE_FOLDER } from '../support/reference-data.ts';

/** Whether a reference file lies beside the project; says so when it does not. */
export function hasReference(name: string): boolean {
  const found = existsSync(join(REFERENCE_FOLDER, name));
  if (!found) console.warn(`Reference data not found, tests skipped: ../shared/data/${name}`);
  return found;
}

/** The cells of a plain reference CSV (no quotes in these files); numbers as numbers. */
export function referenceCells(name: string): Cells {
  const text = readFileSync(join(REFERENCE_FOLDER, name), 'utf8').trim();
  return text.split(/\r?\n/).map((line) => line.split(',').map(cellOf));
}

function cellOf(text: string): Cell {
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
}
