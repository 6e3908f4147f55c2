/** Where a handle stands among those whose cuts are equal. */
export interface Lane {
  readonly at: number;
  readonly of: number;
}

/**
 * How high the names of the tiers stand on the ruler, in its points, best first: at their cuts, but never closer than `line`, which
 * is as high as a name, and never beyond the top.
 */
export function namePlaces(cuts: readonly number[], line: number): readonly number[] {
  const places: number[] = [];
  let least = 0;
  for (let at = cuts.length - 1; at >= 0; at -= 1) {
    const place = Math.max(cuts[at] ?? 0, least);
    places[at] = place;
    least = place + line;
  }
  return places.map((place, at) => Math.min(place, 100 - line * (at + 1)));
}

/** Handles of equal cuts stand side by side: one on top of another could not be taken hold of. */
export function laneOf(cuts: readonly (number | null)[], at: number): Lane {
  const isEqual = (cut: number | null): boolean => cut === cuts[at];
  return { at: cuts.slice(0, at).filter(isEqual).length, of: cuts.filter(isEqual).length };
}
