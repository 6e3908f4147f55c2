import type { SchemePlace } from '../../issue.ts';
import type { TableLine } from './table-lines.ts';

/** A scheme under construction from cells, with the cell each of its values came from. */
export interface Draft {
  readonly root: Record<string, unknown>;
  /** By dotted path, as the shape of schemes names places. */
  readonly places: Map<string, SchemePlace>;
}

/** Takes cells of a line as properties of an object at a path, and remembers where they are. */
export function take(
  draft: Draft,
  line: TableLine,
  from: { readonly path: string; readonly columns: Readonly<Record<string, string>> },
): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const [property, column] of Object.entries(from.columns)) {
    taken[property] = line.get(column);
    draft.places.set(`${from.path}.${property}`, line.place(column));
  }
  return taken;
}

/** The cell a fault is about: the path's own, else that of the nearest thing around it. */
export function placeOf({ places }: Draft, path: string): SchemePlace | null {
  for (let at = path; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const place = places.get(at);
    if (place) return place;
  }
  return null;
}
