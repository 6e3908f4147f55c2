/** Errors of the custom functions, by code. `{name}` is the argument as the help calls it. */
export const functionMessages = {
  'lengths-differ': '{name} has {found} cells, {first} has {rows}. Give ranges of the same length.',
  'not-a-number': 'Row {row} of {name} is “{found}”, which is not a number.',
  'number-between': '{name} is {found}. Give a number from {least} to {most}.',
  'whole-number-between': '{name} is {found}. Give a whole number from {least} to {most}.',
  choice: '{name} is “{found}”. Give one of: {choices}.',
  'tier-cut':
    'Row {row} of the tiers: “{found}” is not a number. Give the cut, or leave it empty for the tier that takes the rest.',
  'no-tiers': 'The tiers are empty. Give one row a tier: name, cut.',
} as const;
