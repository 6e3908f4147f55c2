import type { Band } from '../../../src/engine/index.ts';

/** Whether a number belongs to a band, by the band's own words. */
export function isIn(band: Band | null, value: number): boolean {
  if (band?.kind !== 'range') return false;
  const [from, to] = [band.from ?? -Infinity, band.to ?? Infinity];
  return band.closed === 'left' ? from <= value && value < to : from < value && value <= to;
}
