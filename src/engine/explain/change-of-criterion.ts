import { pointsOn, valueFor } from '../scorecard/curve.ts';
import type { LabelPoints } from '../scorecard/label-points.ts';
import type { ReadyCriterion } from '../scorecard/ready-criterion.ts';
import { relativeDistance, type Costed } from './smallest-change.ts';

/** The smallest change of a criterion's cell that gains at least `needed` points; null when it cannot. */
export function changeOfCriterion(
  ready: ReadyCriterion,
  cell: number | string,
  needed: number,
): Costed | null {
  const { gauge } = ready;
  if (gauge.by === 'labels') return changeOfLabel(ready, gauge.labels, { cell, needed });
  if (gauge.by === 'rank' || typeof cell !== 'number') return null;
  const now = pointsOn(gauge.curve, cell);
  const to = valueFor(gauge.curve, cell, now + needed);
  if (to === null) return null;
  const points = pointsOn(gauge.curve, to) - now;
  return { change: { ...named(ready), from: cell, to, points }, cost: relativeDistance(cell, to) };
}

function changeOfLabel(
  ready: ReadyCriterion,
  labels: LabelPoints,
  { cell, needed }: { readonly cell: number | string; readonly needed: number },
): Costed | null {
  const { weight, better } = ready.criterion;
  const now = typeof cell === 'number' ? labels.ofNumber(cell) : labels.ofText(cell);
  const wanted = now + needed;
  if (!(wanted <= weight + 1e-9)) return null;
  if (typeof cell === 'number' && labels.numbers) {
    const to = better === 'higher' ? Math.min(weight, wanted) : Math.max(0, weight - wanted);
    return { change: { ...named(ready), from: cell, to, points: needed }, cost: needed / weight };
  }
  const enough = labels.bands
    .filter((band) => band.points >= wanted - 1e-9)
    .sort((a, b) => a.points - b.points)[0];
  const to = enough?.labels[0];
  if (!enough || to === undefined) return null;
  const points = enough.points - now;
  return { change: { ...named(ready), from: cell, to, points }, cost: points / weight };
}

function named({ criterion }: ReadyCriterion): { readonly key: string; readonly criterion: string } {
  return { key: criterion.id, criterion: criterion.name };
}
