/** Why a customer is in its tier and what leads to the next one: on sheets, and in cells of custom functions. */
export const reasonWords = {
  why: {
    part: '{name} {value} scores {points}',
    plain: '{name} {value}',
    blank: 'blank',
    unread: 'unreadable',
    joint: '; ',
  },
  next: {
    change: {
      one: '{count} point to {tier}: {criterion} from {from} to {to}',
      other: '{count} points to {tier}: {criterion} from {from} to {to}',
    },
    gap: { one: '{count} point to {tier}', other: '{count} points to {tier}' },
    reaches: '{tier}: {criterion} from {from} to {to}',
    top: 'Highest tier',
  },
} as const;
