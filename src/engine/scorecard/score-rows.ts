import type { Issue } from '../issue.ts';
import { rangeOf } from '../math/range.ts';
import { addCurve } from './add-curve.ts';
import type { Curve } from './curve.ts';
import { pointsOf } from './points-of.ts';
import type { ReadyCriterion } from './ready-criterion.ts';

/** Running sums of a card, row by row. `missing` is made when the first blank is met. */
export interface Sums {
  readonly points: Float64Array;
  missing: Float64Array | null;
  /** 1 where a required criterion is blank; made when the first is met. */
  blocked: Uint8Array | null;
  readonly issues: Issue[];
}

/** Adds one criterion's points to every included row and notes the weight of blanks. One pass over the column. */
export function addCriterion(ready: ReadyCriterion, included: Uint8Array, sums: Sums): void {
  const { column } = ready;
  if (!column) return addMissingColumn(ready, included, sums);
  const curve = curveFor(ready);
  const rest = curve ? addCurve(curve, column.numbers, { included, points: sums.points }) : included.keys();
  const points = pointsOf(ready);
  for (const row of rest) {
    if (included[row] !== 1) continue;
    const p = points(row);
    if (p === p) sums.points[row] = (sums.points[row] ?? 0) + p;
    else noteMissing(ready, row, sums);
    if (p !== p) listUnknown(ready, row, sums);
  }
}

/** The curve that every number of the column lies on; null where each must be looked at. */
function curveFor({ gauge, column, criterion }: ReadyCriterion): Curve | null {
  if (gauge.by === 'curve') return gauge.curve;
  if (gauge.by === 'rank' || !column) return null;
  const { min, max } = rangeOf(column.numbers);
  return min >= 0 && max <= criterion.weight ? gauge.labels.curve : null;
}

function addMissingColumn(ready: ReadyCriterion, included: Uint8Array, sums: Sums): void {
  for (let row = 0; row < included.length; row++) if (included[row] === 1) noteMissing(ready, row, sums);
}

function noteMissing({ criterion }: ReadyCriterion, row: number, sums: Sums): void {
  sums.missing ??= new Float64Array(sums.points.length);
  sums.missing[row] = (sums.missing[row] ?? 0) + criterion.weight;
  if (!criterion.required) return;
  sums.blocked ??= new Uint8Array(sums.points.length);
  sums.blocked[row] = 1;
}

/** A rated cell that is neither blank nor known. */
function listUnknown({ column }: ReadyCriterion, row: number, { issues }: Sums): void {
  const x = column?.numbers[row] ?? NaN;
  const found = x === x ? String(x) : (column?.texts?.[row] ?? '');
  if (column && found !== '') issues.push({ code: 'unknown-label', row, column: column.header, found });
}
