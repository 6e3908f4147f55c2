import { movementOf, type Cell, type Tier } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import { blanks, choose, type ChosenCells } from '../column-cells.ts';

/** How each row moved against its previous tier, in words; null where it has no tier now. */
export function movementCells(
  tiers: ChosenCells,
  previous: ChosenCells | null,
  { tiers: order, words }: { readonly tiers: readonly Tier[]; readonly words: Words },
): ChosenCells {
  const count = tiers.at.length;
  if (previous === null) return blanks(count);
  const ranking = order.map(({ name }) => name);
  const wordOf = (before: string | null, after: string | null): Cell => {
    const movement = movementOf(before, after, ranking);
    return movement === null || movement === 'lost' ? null : words.sheets.movement[movement];
  };
  // Pairs of tiers are few: each is put into words once.
  const known = [null, ...ranking];
  const choices = known.flatMap((before) => known.map((after) => wordOf(before, after)));
  const [was, is] = [previous, tiers].map((cells) => placesIn(known, cells));
  return choose(choices, count, (row) => (was?.(row) ?? 0) * known.length + (is?.(row) ?? 0));
}

/** The place of each row's cell among known ones; of any other, that of the first. */
function placesIn(known: readonly Cell[], { choices, at }: ChosenCells): (row: number) => number {
  const places = Int32Array.from(choices, (cell) =>
    Math.max(0, cell === null ? 0 : known.indexOf(String(cell))),
  );
  return (row) => places[at[row] ?? 0] ?? 0;
}
