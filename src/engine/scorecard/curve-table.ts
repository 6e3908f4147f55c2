import { nextDown } from '../math/next-double.ts';
import { BUCKETS, fillPlaces, FINITE_BUCKETS, highestAt, lowestAt, placeOf } from '../math/order-key.ts';
import { type Curve, type CurveBand, pointsOn } from './curve.ts';

/** A mark that no piece has, a bit of its own: values in such a bucket have to be looked at one by one. */
export const LOOK_CLOSER = 128;

/** A curve as hot loops want it. */
export interface CurveTable {
  /** For every bucket of values the piece that all of it lies on, or `LOOK_CLOSER`. */
  readonly table: Uint8Array;
  /**
   * Pieces side by side, eight numbers each: start, base, slope, the least and the greatest signed value known to lie on it,
   * nothing. Zeros for a piece that no bucket names.
   */
  readonly pieces: Float64Array;
}

/** Part of a band that needs no caps: `base + slope · (x − start)` from `from` on up to the next piece, in signed values. */
interface Piece {
  readonly from: number;
  readonly start: number;
  readonly base: number;
  readonly slope: number;
}

/**
 * A look-up by bucket of doubles (their leading bits, see `math/order-key`) instead of a chain of comparisons that processors
 * cannot foresee. What a bucket does not settle is left to be looked at closer: knots inside it, the edges of a band where a
 * rounding would pass its caps, and what is not finite.
 */
export function curveTable(curve: Curve): CurveTable {
  const pieces = curve.bands.flatMap((band, i) =>
    piecesOf(band, curve.knots[i - 1] ?? -Infinity, curve.knots[i] ?? Infinity),
  );
  const table = new Uint8Array(BUCKETS).fill(LOOK_CLOSER);
  const flat = new Float64Array(8 * pieces.length);
  pieces.forEach((piece, i) => {
    const end = pieces[i + 1]?.from ?? Infinity;
    const { from, to } = placesOf(curve, piece, end);
    if (from >= to || i >= LOOK_CLOSER) return;
    const closed = holdsAt(curve, piece, nextDown(end)) && holdsAt(curve, piece, end);
    const greatest = closed ? end : highestAt(to - 1);
    flat.set([piece.start, piece.base, piece.slope, lowestAt(from), greatest], 8 * i);
    // Where lower is better the values are those of the other sign.
    const mirrored = { from: FINITE_BUCKETS - to, to: FINITE_BUCKETS - from };
    fillPlaces(table, i, curve.sign === 1 ? { from, to } : mirrored);
  });
  return { table, pieces: flat };
}

/** A band that climbs is flat before its start and after its end. */
function piecesOf({ start, base, slope, cap }: CurveBand, from: number, to: number): readonly Piece[] {
  if (slope === 0) return [flat(from, base)];
  const end = Math.min(to, start + (cap - base) / slope);
  return [flat(from, base), { from: start, start, base, slope }, flat(end, cap)];
}

function flat(from: number, points: number): Piece {
  return { from, start: 0, base: points, slope: 0 };
}

/** The places whose buckets lie on a piece. No band falls, so that what holds at both ends of a stretch holds between them. */
function placesOf(curve: Curve, piece: Piece, end: number): { readonly from: number; readonly to: number } {
  let from = piece.from === -Infinity ? 0 : Math.min(placeOf(nextDown(piece.from)) + 1, FINITE_BUCKETS);
  let to = placeOf(end);
  while (from < to && !holdsAt(curve, piece, lowestAt(from))) from++;
  while (from < to && !holdsAt(curve, piece, highestAt(to - 1))) to--;
  return { from, to };
}

/** Whether a piece gives a signed value the points that the curve does. */
function holdsAt(curve: Curve, { start, base, slope }: Piece, x: number): boolean {
  return base + slope * (x - start) === pointsOn(curve, curve.sign * x);
}
