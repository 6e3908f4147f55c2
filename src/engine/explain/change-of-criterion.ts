import { pointsOn, valueFor } from '../scorecard/curve.ts';
import type { LabelPoints } from '../scorecard/label-points.ts';
import type { ReadyCriterion } from '../scorecard/ready-criterion.ts';
import { firstStep, type Grain, grainOf } from './grain.ts';
import { type RelativePoints, relativePoints } from './relative-points.ts';
import { relativeDistance, type Costed } from './smallest-change.ts';

/** A criterion made ready to be asked for changes. */
export interface Changeable {
  readonly ready: ReadyCriterion;
  readonly grain: Grain;
  /** Null where points do not depend on the list. */
  readonly relative: RelativePoints | null;
}

/** Prepares a criterion, once for all rows. */
export function changeable(ready: ReadyCriterion, included: Uint8Array): Changeable {
  const numbers = ready.column?.numbers ?? new Float64Array(0);
  return { ready, grain: grainOf(numbers), relative: relativePoints(ready, included) };
}

/** The smallest change of a criterion's cell that gains at least `needed` points; null when it cannot. */
export function changeOfCriterion(asked: Changeable, cell: number | string, needed: number): Costed | null {
  const { ready, relative } = asked;
  const { gauge } = ready;
  if (gauge.by === 'labels') return changeOfLabel(ready, gauge.labels, { cell, needed });
  if (typeof cell !== 'number') return null;
  if (relative) return changeTo(asked, relative, { cell, needed });
  if (gauge.by === 'rank') return null;
  const { curve } = gauge;
  return changeTo(
    asked,
    { pointsAt: (_, to) => pointsOn(curve, to), near: (from, wanted) => valueFor(curve, from, wanted) },
    { cell, needed },
  );
}

/** The first value on the column's own steps, from about where the points begin, that really gives them. */
function changeTo(
  { ready, grain }: Changeable,
  { pointsAt, near }: RelativePoints,
  { cell, needed }: { readonly cell: number; readonly needed: number },
): Costed | null {
  const now = pointsAt(cell, cell);
  const begin = near(cell, now + needed);
  if (begin === null) return null;
  const to = firstStep(begin, grain, {
    from: cell,
    up: ready.criterion.better === 'higher',
    reaches: (value) => pointsAt(cell, value) - now >= needed - 1e-9,
  });
  if (to === null) return null;
  const points = pointsAt(cell, to) - now;
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
