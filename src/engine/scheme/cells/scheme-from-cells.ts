import type { Result } from '../../result.ts';
import { schemeShape } from '../scheme-shape.ts';
import type { Scheme } from '../scheme.ts';
import { draftLines } from './draft-lines.ts';
import type { ReadingWords } from './layout.ts';
import { readTables, type Tables } from './read-tables.ts';

/**
 * Reads a scheme back from its three tables, headers and choices in any of the languages given. A broken cell is an issue
 * with its table, row and column and what was expected there; nothing is guessed.
 */
export function schemeFromCells(tables: Tables, words: readonly ReadingWords[]): Result<Scheme> {
  return readTables(tables, words, { draftLines, shape: schemeShape });
}
