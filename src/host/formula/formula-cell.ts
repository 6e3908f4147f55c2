import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { CustomCalls } from './custom-calls.ts';
import type { Program } from './program.ts';

/** A cell with a formula, as the calculator keeps it. */
export interface FormulaCell {
  readonly kind: 'cell';
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly program: Program;
  /** Blocks it reads, kept to take it out of the graph again. */
  readonly reads: readonly { readonly sheet: Sheet; readonly rect: Rect }[];
  /** Its calls of custom functions; null while it has none. */
  calls: CustomCalls | null;
  /** Its result was an array of one cell, so that `A1#` is that cell. */
  lone: boolean;
  /** What it wants to fill and cannot; null unless it shows #SPILL!. */
  blocked: Rect | null;
  /** During a calculation: how many of its precedents are still to come, and who waits for it. */
  waits: number;
  followers: Follower[] | null;
}

/** A block that formulas read; one for all who read the same. */
export interface RangeNode {
  readonly kind: 'range';
  readonly rect: Rect;
  readonly readers: Set<FormulaCell>;
  waits: number;
  followers: Follower[] | null;
}

/** What can wait for a cell: a formula, or a range that formulas read. */
export type Follower = FormulaCell | RangeNode;

/** Number of a cell in its sheet. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
