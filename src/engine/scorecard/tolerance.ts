/** Comparisons forgive this much, relative to the size of what is compared (domain C). */
const RELATIVE = 1e-9;

/** The lowest value that still counts as having reached a bound. */
export function lowered(bound: number, size: number = Math.abs(bound)): number {
  const value = bound - RELATIVE * size;
  return Number.isFinite(value) ? value : bound;
}
