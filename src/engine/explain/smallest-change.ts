import type { Change } from './explanation.ts';

/** A change with what it costs: the relative change of a number, or the share of the weight a label gains. */
export interface Costed {
  readonly change: Change;
  readonly cost: number;
}

/** How far a number has to move, relative to its own size; 0–1 between numbers of one sign. */
export function relativeDistance(from: number, to: number): number {
  const size = Math.max(Math.abs(from), Math.abs(to));
  return size === 0 ? 0 : Math.abs(to - from) / size;
}

/** The change that asks least; the first of equals. */
export function smallestChange(candidates: readonly (Costed | null)[]): Change | null {
  let best: Costed | null = null;
  for (const one of candidates) if (one && (best === null || one.cost < best.cost)) best = one;
  return best?.change ?? null;
}
