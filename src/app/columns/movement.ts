import type { Cell, Tier } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';

/** How each row moved against its previous tier; null where it has no tier now. */
export function movementOf(
  tiers: readonly Cell[],
  previous: readonly Cell[] | null,
  { tiers: order, words }: { readonly tiers: readonly Tier[]; readonly words: Words },
): readonly Cell[] {
  const ranks = new Map(order.map(({ name }, rank) => [name, rank]));
  const { up, down, same, entered } = words.sheets.movement;
  return tiers.map((tier, row) => {
    const now = ranks.get(String(tier));
    if (previous === null || now === undefined) return null;
    const before = ranks.get(String(previous[row] ?? ''));
    if (before === undefined) return entered;
    if (before === now) return same;
    return now < before ? up : down;
  });
}
