/** Comparisons forgive one part in a billion of what is compared (domain C): a sum of cents must not miss its own cut. */
export const TOLERANCE = 1e-9;

/** The lowest value that still counts as having reached a bound. */
export function lowered(bound: number, size: number = Math.abs(bound)): number {
  const value = bound - TOLERANCE * size;
  return Number.isFinite(value) ? value : bound;
}

/** The highest value that still counts as being on a bound. */
export function raised(bound: number, size: number = Math.abs(bound)): number {
  return -lowered(-bound, size);
}
