/** Why a customer is in its tier and what leads to the next one: on sheets, and in cells of custom functions. */
export const reasonWords = {
  why: { part: '{name} {value} → {points}', plain: '{name} {value}', blank: 'blank', joint: '; ' },
  /** The axes of RFM, whatever the columns are called that they are worked out from. */
  axes: { recency: 'Days since last purchase', frequency: 'Purchases' },
  next: {
    change: {
      one: '{count} point to {tier}: {criterion} from {from} to {to}',
      other: '{count} points to {tier}: {criterion} from {from} to {to}',
    },
    gap: { one: '{count} point to {tier}', other: '{count} points to {tier}' },
    top: 'Highest tier',
  },
} as const;
