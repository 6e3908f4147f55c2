import { SHIFT, wordsOf } from '../math/order-key.ts';
import { raised } from '../math/tolerance.ts';
import { bandTable } from './band-table.ts';
import type { Curve, CurveBand } from './curve.ts';

/** Where points are added. */
export interface Rows {
  readonly included: Uint8Array;
  readonly points: Float64Array;
}

/** Adds a curve's points to every included row and answers the rows that are blank. The hot loop: flat arrays, no calls. */
export function addCurve(curve: Curve, numbers: Float64Array, { included, points }: Rows): readonly number[] {
  const { start, base, slope, cap, ends } = flatBands(curve);
  const bands = bandTable(ends.subarray(0, -1));
  const words = wordsOf(numbers);
  const { sign } = curve;
  const flip = sign === 1 ? 0 : 1 << 31;
  const blanks: number[] = [];
  for (let row = 0; row < included.length; row++) {
    if (included[row] !== 1) continue;
    const x = sign * (numbers[row] as number);
    if (x !== x) {
      blanks.push(row);
      continue;
    }
    let band = bands[((words[2 * row + 1] as number) ^ flip) >>> SHIFT] as number;
    while (x >= (ends[band] as number)) band++;
    const low = base[band] as number;
    const high = cap[band] as number;
    const p = low + (slope[band] as number) * (x - (start[band] as number));
    points[row] = (points[row] as number) + (p > high ? high : p < low ? low : p);
  }
  return blanks;
}

/** The bands as columns, each with the value it ends before; the last ends nowhere. */
interface FlatBands {
  readonly start: Float64Array;
  readonly base: Float64Array;
  readonly slope: Float64Array;
  readonly cap: Float64Array;
  readonly ends: Float64Array;
}

function flatBands(curve: Curve): FlatBands {
  const { bands, knots } = withFlatEnd(curve);
  const column = (of: (band: CurveBand) => number): Float64Array => Float64Array.from(bands, of);
  return {
    start: column((band) => (band.slope === 0 ? 0 : band.start)),
    base: column((band) => band.base),
    slope: column((band) => band.slope),
    cap: column((band) => band.cap),
    ends: Float64Array.of(...knots, Infinity),
  };
}

/** Past its end a band that climbs is capped for good: a band of its own, since processors do not foresee a cap. */
function withFlatEnd({ bands, knots }: Curve): Pick<Curve, 'bands' | 'knots'> {
  const last = bands.at(-1);
  if (!last || last.slope === 0) return { bands, knots };
  const end = raised(last.start + (last.cap - last.base) / last.slope);
  const flat = { start: 0, base: last.cap, slope: 0, cap: last.cap };
  return { bands: [...bands, flat], knots: Float64Array.of(...knots, end) };
}
