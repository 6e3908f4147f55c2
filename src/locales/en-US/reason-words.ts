/** Why a customer is in its tier and what leads to the next one: on sheets, and in cells of custom functions. */
export const reasonWords = {
  why: {
    part: '{name} {value} → {points}',
    plain: '{name} {value}',
    blank: 'blank',
    unread: 'unreadable',
    joint: '; ',
  },
  /** Figures that no column of the list is named for. */
  figures: {
    recency: 'Days since the last purchase',
    frequency: 'Purchases',
    monetary: 'Money spent',
    alive: 'Probability of being active',
    purchases: 'Expected purchases',
    spend: 'Expected spend a purchase',
    'yearly-margin': 'Margin a year',
    'lifetime-multiple': 'Years of margin a lifetime is worth',
    'acquisition-cost': 'Cost of winning the customer',
    clv: 'Lifetime value',
  },
  next: {
    change: {
      one: '{count} point to {tier}: {criterion} from {from} to {to}',
      other: '{count} points to {tier}: {criterion} from {from} to {to}',
    },
    gap: { one: '{count} point to {tier}', other: '{count} points to {tier}' },
    reaches: '{tier}: {criterion} from {from} to {to}',
    begins: '{tier} begins at {at}, {more} more',
    beginsChange: '{tier} begins at {at}, {more} more: {criterion} from {from} to {to}',
    over: '{axis} from {value} to {at}',
    under: '{axis} from {value} to below {at}',
    way: '{tier}: {way}, by several ratings together',
    wayChange: '{tier}: {way}, by {criterion} from {from} to {to}',
    top: 'Highest tier',
  },
} as const;
