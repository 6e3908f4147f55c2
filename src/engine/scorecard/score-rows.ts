import type { Issue } from '../issue.ts';
import { SHIFT, wordsOf } from '../math/order-key.ts';
import { bandTable } from './band-table.ts';
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
  const { gauge, column } = ready;
  if (!column) addMissingColumn(ready, included, sums);
  else if (gauge.by === 'curve') addCurve(gauge.curve, ready, included, sums);
  else {
    const points = pointsOf(ready);
    for (let row = 0; row < included.length; row++) {
      if (included[row] !== 1) continue;
      const p = points(row);
      if (p === p) sums.points[row] = (sums.points[row] ?? 0) + p;
      else noteMissing(ready, row, sums);
      if (p !== p) listUnknown(ready, row, sums);
    }
  }
}

/** From so many rows on, a table of bands is made up for by the comparisons it saves. */
const WORTH_A_TABLE = 20_000;

/** The hot loop: bands as flat arrays, no calls. */
function addCurve(curve: Curve, ready: ReadyCriterion, included: Uint8Array, sums: Sums): void {
  const { knots, sign } = curve;
  const start = Float64Array.from(curve.bands, (band) => (band.slope === 0 ? 0 : band.start));
  const base = Float64Array.from(curve.bands, (band) => band.base);
  const slope = Float64Array.from(curve.bands, (band) => band.slope);
  const cap = Float64Array.from(curve.bands, (band) => band.cap);
  const numbers = ready.column?.numbers ?? start;
  const { points } = sums;
  const last = knots.length;
  const bands = sign === 1 && included.length >= WORTH_A_TABLE ? bandTable(knots) : null;
  const words = wordsOf(numbers);
  for (let row = 0; row < included.length; row++) {
    if (included[row] !== 1) continue;
    const x = sign * (numbers[row] as number);
    if (x !== x) {
      noteMissing(ready, row, sums);
      continue;
    }
    let band = bands === null ? 0 : (bands[(words[2 * row + 1] as number) >>> SHIFT] as number);
    while (band < last && x >= (knots[band] as number)) band++;
    const low = base[band] as number;
    const p = low + (slope[band] as number) * (x - (start[band] as number));
    points[row] = (points[row] as number) + Math.max(low, Math.min(cap[band] as number, p));
  }
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
