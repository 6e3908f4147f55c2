import { movementOf, type Cell, type Tier } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';

/** How each row moved against its previous tier, in words; null where it has no tier now. */
export function movementCells(
  tiers: readonly Cell[],
  previous: readonly Cell[] | null,
  { tiers: order, words }: { readonly tiers: readonly Tier[]; readonly words: Words },
): readonly Cell[] {
  const ranking = order.map(({ name }) => name);
  const known = new Set(ranking);
  const tierIn = (cell: Cell | undefined): string | null => (known.has(String(cell)) ? String(cell) : null);
  return tiers.map((tier, row) => {
    const movement = previous === null ? null : movementOf(tierIn(previous[row]), tierIn(tier), ranking);
    return movement === null || movement === 'lost' ? null : words.sheets.movement[movement];
  });
}
