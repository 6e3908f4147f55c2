/** Errors of the custom functions, by code. `{name}` is the argument as the help calls it. */
export const functionMessages = {
  'lengths-differ': '{name} has {found} cells, {first} has {rows}. Give ranges of the same length.',
  'not-a-number': 'Row {row} of {name} is “{found}”, which is not a number.',
  'not-a-date': 'Row {row} of {name} is “{found}”, which is not a date.',
  'error-cell': 'Row {row} of {name} shows the error {found}. Correct its formula.',
  'number-between': '{name} is {found}. Give a number from {least} to {most}.',
  'whole-number-between': '{name} is {found}. Give a whole number from {least} to {most}.',
  choice: '{name} is “{found}”. Give one of: {choices}.',
  'tier-cut':
    'Row {row} of the tiers: “{found}” is no cut here. Give a score, or a share from 0 to 1; only one tier may be empty, for the rest.',
  'tiers-for': 'The cuts of these tiers are for {found}, not for this function.',
  'tier-days': 'Row {row} of the tiers: “{found}” is no number of days.',
  'tiers-lack': 'The tiers have no column “{found}”.',
  'unknown-tier': 'There is no tier called “{found}” in the list of tiers.',
  'unknown-preset':
    'There is no preset called “{found}”. Give a table with its header row, or the id of a preset.',
  'not-a-card': 'This function wants a scorecard; the method here is {found}.',
  'not-rules': 'This function wants rules; the method here is {found}.',
  'no-rows': 'The data have no row below the headers.',
  'too-few-periods': 'Give the sales of at least two periods, one column each.',
  'no-tiers': 'The tiers are empty. Give one row a tier: name, cut.',
  'cuts-rows': 'The cut points have {found} rows. Give three, as RFMCUTS does: recency, frequency, monetary.',
  'cuts-count': 'There are {found} cut points in a row, but {wanted} are needed for these bins.',
  'cuts-rising': 'Row {row} of the cut points must hold rising numbers.',
  'no-numbers': 'There is no customer with all three numbers.',
  'no-orders': 'There is no order with a customer, a date and an amount above zero.',
  'no-segment': '{found} is no score of the map. The ten and eleven segments want three digits from 1 to 5.',
  'total-not-positive': 'The values add up to zero or less, so shares cannot be said.',
  'too-few-for-pareto': 'The 80/20 check wants at least five customers and a total above zero.',
  'clv-too-thin':
    '{customers} customers, {repeaters} of them with a repeat purchase: too few for a forecast. It wants 100 customers and 30 % repeat buyers.',
  'clv-no-fit': 'The forecast models do not fit these orders.',
} as const;
