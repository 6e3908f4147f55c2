/** One sentence an issue code: what is wrong, where, and what to do. Placeholders: see `issue-text.ts`. */
export const issues = {
  'not-a-number': 'Row {row}: {column} is “{found}”. Enter a number.',
  'error-cell': 'Row {row}: {column} shows the error {found}. Correct its formula.',
  'unknown-label':
    'Row {row}: {column} is “{found}”, which the scorecard does not know. Use one of its labels or a rating on its scale, or add this one.',
  'no-data-rows': 'There is no row that can be graded. Check the list for blank rows and totals.',

  'column-missing': 'No column was found for “{need}”. Choose one.',

  'weights-sum': 'The weights add up to {sum}. They must add up to {expected}.',
  'bands-unordered': 'The bands of “{criterion}” are not in order from best to worst. {at}',
  'bands-overlap': 'Bands of “{criterion}” overlap. {at}',
  'points-above-weight': '“{criterion}” gives {points} points, more than its weight of {weight}. {at}',
  'tiers-unordered': 'The cut of tier “{tier}” is out of order: the best tier comes first. {at}',
  'tier-unknown': 'There is no tier called “{tier}”. {at}',
  'tier-duplicate': 'Two tiers are called “{tier}”. {at}',
  'no-tiers': 'The scorecard has no tiers. Add at least one.',
  'no-criteria': 'The scorecard has no criteria. Add at least one.',
  'cell-expected': '{at}: found “{found}”, expected {expected}.',
  'scheme-unreadable': 'This is not a scorecard that can be read ({reason}).',
  'scheme-too-large': 'The scorecard is too large.',
  'option-unknown': 'There is no option called “{option}”.',
  'option-value': 'Option {option} cannot be “{found}”. Expected: {expected}.',

  'total-not-positive': 'The total of {column} is not above zero, so there are no shares of it.',
} as const;
