import { declare, hold } from './hold.ts';

/** Ranges in order, by index only. */
export const rangeCollection = declare('RangeCollection', {
  items: (areas) => areas.map((area) => hold('Range', area)),
});

/** Areas of several sheets, in order. */
export const rangeAreasCollection = declare('RangeAreasCollection', {
  items: (all) => all.map((areas) => hold('RangeAreas', areas)),
});
