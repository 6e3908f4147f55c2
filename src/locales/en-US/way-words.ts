/** The way to a tier that begins at a value, or to a quadrant that begins at a line. */
export const wayWords = {
  begins: '{tier} begins at {at} ({more} more)',
  beginsChange: '{tier} begins at {at} ({more} more): {criterion} from {from} to {to}',
  over: '{axis} from {value} to {at}',
  under: '{axis} from {value} to below {at}',
  way: '{tier}: {way}, by several ratings together',
  wayChange: '{tier}: {way}, by {criterion} from {from} to {to}',
} as const;
