import { movementsIn, type Cell, type Tier } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import { rowCells } from './row-cells.ts';

/** How each row moved against its previous tier, in words; null where it has no tier now. */
export function movementCells(
  tiers: readonly Cell[],
  previous: readonly Cell[] | null,
  { tiers: order, words }: { readonly tiers: readonly Tier[]; readonly words: Words },
): readonly Cell[] {
  if (previous === null) return rowCells(tiers.length, () => null);
  const ranking = order.map(({ name }) => name);
  const known = new Set(ranking);
  const tierIn = (cell: Cell | undefined): string | null => (known.has(String(cell)) ? String(cell) : null);
  const movementOf = movementsIn(ranking);
  return rowCells(tiers.length, (row) => {
    const movement = movementOf(tierIn(previous[row]), tierIn(tiers[row]));
    return movement === null || movement === 'lost' ? null : words.sheets.movement[movement];
  });
}
