import type { Workbook } from '../model/workbook.ts';
import type { CustomFunctionCaller } from './custom.ts';

/** The formulas of a workbook kept up to date. */
export interface Calculator {
  /** Recalculates what edits since the last time have touched; told as `calculated`. Called by itself unless suspended. */
  calculate(): void;
  /** Recalculates everything, custom functions too (Ctrl+Alt+F9). */
  recalculateAll(): void;
  /** Holds calculation back until `resume`, e.g. for a batch of edits. Nests. */
  suspend(): void;
  resume(): void;
  /** `manual` leaves results stale until `calculate`. */
  mode: 'automatic' | 'manual';
  /** Connects the add-in's functions, or takes them away (null): cells that use them then show #NAME? when recalculated. */
  setCustomFunctions(caller: CustomFunctionCaller | null): void;
  /** Resolves when no custom function is being waited for. */
  settled(): Promise<void>;
  /** Number of calls of custom functions not yet answered. */
  readonly pending: number;
  dispose(): void;
}

/**
 * Watches a workbook's `changes` and calculates. The cells' present values are taken as the results of their formulas
 * (a file's cached values), so opening a file calculates nothing but formulas without a value.
 */
export function createCalculator(_workbook: Workbook): Calculator {
  throw new Error('The calculator is being built.');
}
