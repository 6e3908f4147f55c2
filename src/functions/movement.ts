import { movementOf } from "../engine/index.ts";
import { functionHeaders } from "../locales/function-headers.ts";
import { language } from "./language.ts";
import { readNamesByRow } from "./name-arguments.ts";
import { commonLength, inShapeOf } from "./range.ts";
import { ranking } from "./ranking.ts";

/**
 * How each customer moved since the grading before: promoted, demoted, unchanged, new, lost, or not comparable where the order lacks a tier.
 * @customfunction MOVEMENT
 * @param before Tier of each customer before; empty or pending for a new one.
 * @param after Tier of each customer now; empty or pending for a lost one.
 * @param order Tiers from best to worst, e.g. Tiers[Tier].
 * @returns The movement of each customer, in the shape of the tiers before; "" where both are empty.
 */
export function movement(before: any[][], after: any[][], order: any[][]): any[][] {
  commonLength({ before, after });
  const was = readNamesByRow(before, "before");
  const is = readNamesByRow(after, "after");
  const tiers = ranking([], order);
  const { movement: words, pending } = functionHeaders(language());
  const tierOf = (name: string | undefined): string | null => (name === pending ? null : name || null);
  return inShapeOf(before, (i) => {
    const error = was.instead(i) || is.instead(i);
    if (error) return error;
    const moved = movementOf(tierOf(was.names[i]), tierOf(is.names[i]), tiers);
    return moved === null ? "" : words[moved];
  });
}
