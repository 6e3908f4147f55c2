import { nextDown } from '../math/next-double.ts';
import { bandAt, type Curve } from '../scorecard/curve.ts';
import type { ReadyCriterion } from '../scorecard/ready-criterion.ts';
import type { Band } from './explanation.ts';

/** The band a cell fell in; null where the scale has none (ranks, a range from least to most, blank cells). */
export function bandOf({ gauge, criterion }: ReadyCriterion, cell: number | string | null): Band | null {
  const { kind } = criterion.scale;
  if (cell === null || kind === 'min-max') return null;
  if (gauge.by === 'curve' && typeof cell === 'number')
    return rangeOf(gauge.curve, {
      at: bandAt(gauge.curve, gauge.curve.sign * cell),
      closed: kind === 'quantile' ? 'right' : 'left',
    });
  if (gauge.by !== 'labels') return null;
  const points = typeof cell === 'number' ? gauge.labels.ofNumber(cell) : gauge.labels.ofText(cell);
  const label = gauge.labels.bands.find((band) => band.points === points)?.labels[0];
  return typeof cell === 'string' && label !== undefined ? { kind: 'label', label } : null;
}

/** A band of a curve, by its number; bins of quantiles are closed on the right. */
interface Place {
  readonly at: number;
  readonly closed: 'left' | 'right';
}

function rangeOf({ bands, sign }: Curve, { at, closed }: Place): Band {
  const bound = (place: number): number | null => {
    const start = bands[place]?.start ?? Infinity;
    if (!Number.isFinite(start)) return null;
    // Bins begin at the next number after a cut; people are told the cut.
    return closed === 'right' ? nextDown(start) + 0 : sign * start + 0;
  };
  if (closed === 'right') return { kind: 'range', from: bound(at), to: bound(at + 1), closed };
  // Where lower is better, bands run downwards, each from its greatest value on.
  return sign > 0
    ? { kind: 'range', from: bound(at), to: bound(at + 1), closed: 'left' }
    : { kind: 'range', from: bound(at + 1), to: bound(at), closed: 'right' };
}

/** The bound a number stands on exactly, or null. */
export function boundaryAt({ gauge }: ReadyCriterion, cell: number | string | null): number | null {
  if (gauge.by !== 'curve' || typeof cell !== 'number') return null;
  const { bands, sign } = gauge.curve;
  const on = bands.slice(1).some((band) => Math.abs(band.start - sign * cell) <= 1e-9 * Math.abs(cell));
  return on ? cell : null;
}
