import type { ExtraColumn } from '../graded.ts';
import type { CriteriaMatrix } from '../scheme/scheme.ts';
import { pointsOf } from '../scorecard/points-of.ts';
import type { ReadyCard } from '../scorecard/score-card.ts';
import { lowered } from '../math/tolerance.ts';

/** A card's reading as a 2×2: each axis is its points over its maximum, high from one half on; null where all is blank. */
export function quadrantsOfCard(card: ReadyCard, matrix: CriteriaMatrix, included: Uint8Array): ExtraColumn {
  const y = axisShare(card, matrix.y.criteria);
  const x = axisShare(card, matrix.x.criteria);
  // A plain loop: `from` takes several times as long.
  const values = new Array<string | null>(included.length);
  for (let row = 0; row < values.length; row++)
    values[row] = included[row] === 1 ? quadrantOf(matrix.quadrants, y(row), x(row)) : null;
  return { key: 'quadrant', values };
}

/** The name of a quadrant for shares of two axes; null when either is NaN. */
function quadrantOf(names: CriteriaMatrix['quadrants'], y: number, x: number): string | null {
  if (Number.isNaN(y) || Number.isNaN(x)) return null;
  const high = lowered(0.5);
  return names[(y >= high ? 0 : 2) + (x >= high ? 0 : 1)] ?? null;
}

function axisShare(card: ReadyCard, ids: readonly string[]): (row: number) => number {
  const axis = card.criteria
    .filter((one) => ids.includes(one.criterion.id))
    .map((one) => ({ weight: one.criterion.weight, points: pointsOf(one) }));
  return (row) => {
    let sum = 0;
    let weights = 0;
    for (const { weight, points } of axis) {
      const p = points(row);
      if (Number.isNaN(p)) continue;
      sum += p;
      weights += weight;
    }
    return weights > 0 ? sum / weights : NaN;
  };
}
