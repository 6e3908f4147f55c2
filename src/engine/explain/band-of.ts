import { bandAt, type Curve } from '../scorecard/curve.ts';
import type { ReadyCriterion } from '../scorecard/ready-criterion.ts';
import type { Band } from './explanation.ts';

/** The band a cell fell in; null where the scale has none (ranks, blank cells). */
export function bandOf({ gauge }: ReadyCriterion, cell: number | string | null): Band | null {
  if (cell === null) return null;
  if (gauge.by === 'curve' && typeof cell === 'number')
    return rangeOf(gauge.curve, bandAt(gauge.curve, gauge.curve.sign * cell));
  if (gauge.by !== 'labels') return null;
  const points = typeof cell === 'number' ? gauge.labels.ofNumber(cell) : gauge.labels.ofText(cell);
  const label = gauge.labels.bands.find((band) => band.points === points)?.labels[0];
  return typeof cell === 'string' && label !== undefined ? { kind: 'label', label } : null;
}

function rangeOf({ bands, sign }: Curve, at: number): Band {
  const bound = (place: number): number | null => {
    const start = bands[place]?.start ?? Infinity;
    return Number.isFinite(start) ? sign * start + 0 : null;
  };
  return { kind: 'range', from: bound(at), to: bound(at + 1) };
}

/** The bound a number stands on exactly, or null. */
export function boundaryAt({ gauge }: ReadyCriterion, cell: number | string | null): number | null {
  if (gauge.by !== 'curve' || typeof cell !== 'number') return null;
  const { bands, sign } = gauge.curve;
  const on = bands.slice(1).some((band) => Math.abs(band.start - sign * cell) <= 1e-9 * Math.abs(cell));
  return on ? cell : null;
}
