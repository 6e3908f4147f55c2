/** One sentence an issue code: what is wrong, where, and what to do. Placeholders: see `issue-text.ts`. */
export const issues = {
  'not-a-number': 'Row {row}: {column} is “{found}”. Enter a number.',
  'not-a-date': 'Row {row}: {column} is “{found}”. Enter a date.',
  'ambiguous-date':
    'Row {row}: {column} is “{found}”, which can be read as two dates. Enter it as year-month-day.',
  'error-cell': 'Row {row}: {column} shows the error {found}. Correct its formula.',
  'unknown-label':
    'Row {row}: {column} is “{found}”, which the scorecard does not know. Use one of its labels, or add this one.',
  'blank-customer': 'Row {row} names no customer and was left out.',
  'duplicate-customer':
    'Row {row}: {found} is already in row {first}. Each was graded by itself; merge them if they are one customer.',
  'total-row': 'Row {row} (“{found}”) is a total and was left out.',
  'repeated-header': 'Row {row} repeats the headers and was left out.',
  'blank-row': 'Row {row} is blank and was left out.',
  'mixed-currencies':
    'Column {column} mixes currencies ({found}). Convert them to one; amounts were taken as they are.',
  'no-data-rows': 'There is no row that can be graded. Check the list for blank rows and totals.',

  'column-missing': 'No column was found for “{need}”. Choose one.',
  'column-not-found': 'Column “{column}” for “{need}” is not in the list. Choose another.',
  'column-wrong-kind':
    'Column “{column}” cannot be used for “{need}”: it should hold this kind of cells: {expected}.',

  'weights-sum': 'The weights add up to {sum}. They must add up to {expected}.',
  'bands-unordered': 'The bands of “{criterion}” are not in order from best to worst. {at}',
  'bands-overlap': 'Bands of “{criterion}” overlap. {at}',
  'points-above-weight': '“{criterion}” gives {points} points, more than its weight of {weight}. {at}',
  'tiers-unordered': 'The cut of tier “{tier}” is out of order: the best tier comes first. {at}',
  'tier-unknown': 'There is no tier called “{tier}”. {at}',
  'tier-duplicate': 'Two tiers are called “{tier}”. {at}',
  'no-tiers': 'The scorecard has no tiers. Add at least one.',
  'no-criteria': 'The scorecard has no criteria. Add at least one.',
  'rule-shadowed': 'Rule {rule} can never apply, because rule {by} takes all its customers.',
  'segment-gap': 'No segment takes the scores {cell}.',
  'segment-overlap': 'Two segments take the scores {cell}.',
  'cell-expected': '{at}: found “{found}”, expected {expected}.',
  'option-value': 'Option {option} cannot be “{found}”. Expected: {expected}.',

  pending: 'Row {row} is pending: {missing} missing.',
  'missing-weight': 'Row {row} was graded without {missing} ({weight} points of weight).',
  'policy-decides':
    'Row {row}: blanks decide. Counted as zero it is {asZero}, left out of the weighting {reweighted}.',
  unmatched: 'Row {row} meets none of the rules.',
  'tier-empty': 'No customer is in tier “{tier}”.',
  'tiers-top-empty': 'No customer reaches the top tiers ({tiers}). The cuts may be too high.',
  'all-equal': 'All values of {column} are equal, so they tell no customers apart.',
  'few-bins': '{column} has too few different values for {asked} groups; {made} were made.',
  'few-customers': 'Only {customers} customers: grading says little below {advised}.',
  'future-date': 'Row {row}: the date {found} is after the as-of date.',
  'no-purchase': '{customer} has no purchase in the period.',
  'total-not-positive': 'The total of {column} is not above zero, so there are no shares of it.',
  'not-positive-value': 'Row {row}: the value is zero or negative.',
  'clv-too-thin':
    'Too little data for this model: {customers} customers, {repeaters} of them with a second purchase.',
  'clv-no-fit-purchases':
    'The forecast cannot follow how these customers come back. Give it a longer period of orders, or use the simple lifetime value.',
  'clv-no-fit-spend':
    'The forecast cannot follow what these customers spend. Check the order amounts, or use the simple lifetime value.',
  'clv-no-mean-spend':
    'A few orders are so large that customers have no meaningful average spend. Check the largest amounts, or use the simple lifetime value.',
  'clv-holdout':
    'Tested on the last {weeks} weeks: the forecast made before them expects {predicted} purchases, each customer’s past rate {naive}; there were {actual}.',
  'rate-in-percent':
    '{column} is a rate, but has values such as {found}. They were taken as they are: if {found} means {found}%, enter them as percentages.',
  'not-finite': 'Row {row}: {column} cannot be calculated with.',
} as const;
