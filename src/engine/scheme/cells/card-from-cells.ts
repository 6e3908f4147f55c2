import type { Result } from '../../result.ts';
import { cardShapes } from '../card-shape.ts';
import type { Scheme } from '../scheme.ts';
import { variant } from '../shape.ts';
import { draftCardLines } from './draft-card-lines.ts';
import type { ReadingWords } from './layout.ts';
import { readTables, type Tables } from './read-tables.ts';

/** As `schemeFromCells`, for callers who know scorecards and rules only and need not load the others. */
export function cardFromCells(tables: Tables, words: readonly ReadingWords[]): Result<Scheme> {
  return readTables(tables, words, { draftLines: draftCardLines, shape: variant('method', cardShapes) });
}
