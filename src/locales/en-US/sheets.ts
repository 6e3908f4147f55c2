/** Words on the sheets that a run writes. */
export const sheets = {
  names: {
    report: 'Tier report',
    scorecard: 'Scorecard',
    customers: 'Graded customers',
    review: 'Tier review',
    overrides: 'Tiers set by hand',
    sample: 'Sample customers',
  },
  report: {
    headlineValue: '{tier}: {share} of customers bring {value} of the value',
    headlineCount: '{count} customers in {tiers} tiers; {tier} is the largest with {share}',
    headlineNone: 'No customer could be graded',
    figures: { rows: 'Rows', graded: 'Graded', pending: 'Pending', skipped: 'Left out', value: 'Value' },
    tierTable: 'Tiers',
    columns: {
      tier: 'Tier',
      count: 'Customers',
      share: '% of customers',
      value: 'Value',
      valueShare: '% of value',
      average: 'Average value',
      strategy: 'Strategy',
      days: 'Response (days)',
    },
    helper: { pad: 'Space', customers: 'Customers', value: 'Value share' },
    pyramid: 'Customers by tier: {tier} is the largest',
    inverted: 'Value by tier: {tier} brings the most',
    problems: 'Rows to look at',
    problemColumns: { where: 'Place', what: 'What to do' },
    more: { one: '… and {count} more row', other: '… and {count} more rows' },
    stamp:
      'Graded {date} · as of {asOf} · {scheme} ({fingerprint}) · {graded} graded, {pending} pending, {skipped} left out · Tierwise',
    stampPlain:
      'Graded {date} · {scheme} ({fingerprint}) · {graded} graded, {pending} pending, {skipped} left out · Tierwise',
  },
  scorecard: {
    note: 'Shaded cells can be changed by hand: the next run grades by them. Weights are points and add up to 100.',
  },
  overrides: {
    title: 'Tiers set by hand',
    note: 'These tiers hold at every run until their row is cleared. Names must be written as in the customer list.',
    columns: { customer: 'Customer', tier: 'Tier', reason: 'Reason', date: 'Set on' },
  },
  sample: {
    headers: {
      customer: 'Customer',
      region: 'Region',
      last: 'Last purchase date',
      orders: 'Number of purchases',
      sales: 'Annual sales',
      monthly: 'Average monthly sales',
      growth: 'Sales growth',
      network: 'Network coverage',
      loyalty: 'Loyalty',
      prospect: 'Prospects',
    },
    regions: 'North,East,South,West',
    names:
      'Harbor Medical,Maple Pharmacy,Northgate Clinic,Oakfield Supplies,Bluewater Health,Summit Care,Riverside Drugs,Elm Street Pharmacy,Crestline Medical,Fairview Hospital,Granite Labs,Hilltop Dental,Ironwood Health,Juniper Clinic,Kingsway Pharmacy,Lakeside Care,Meadow Vet,Newport Optics,Orchard Health,Pinewood Clinic,Quarry Medical,Redstone Drugs,Sunrise Pharmacy,Twin Rivers Care',
  },
  why: { part: '{name} {value} → {points}', plain: '{name} {value}', blank: 'blank', joint: '; ' },
  next: {
    change: '{points} points to {tier}: {criterion} from {from} to {to}',
    gap: '{points} points to {tier}',
    top: 'Highest tier',
  },
  movement: { up: '▲ promoted', down: '▼ demoted', same: '= unchanged', new: '+ new' },
} as const;
