import { movementOf, type Cell, type Tier } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import { blanks, type ChosenCells } from '../column-cells.ts';
import { tierIn } from '../earlier/tier-in.ts';

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
  // Pairs of tiers are few: each is put into words once. The last of those before stands for all that the ranking lacks.
  const known = [null, ...ranking];
  const choices = [...known, UNKNOWN].flatMap((before) => known.map((after) => wordOf(before, after)));
  const was = Int32Array.from(previous.choices, (cell) => {
    const place = known.indexOf(tierIn(cell, words.common.pending));
    return place < 0 ? known.length : place;
  });
  const is = Int32Array.from(tiers.choices, (cell) =>
    Math.max(
      0,
      known.findIndex((one) => one === cell),
    ),
  );
  const at = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const before = was[previous.at[row] ?? 0] ?? 0;
    at[row] = before * known.length + (is[tiers.at[row] ?? 0] ?? 0);
  }
  return { choices, at };
}

/** No tier is called so. */
const UNKNOWN = '';
