/** Figures that grades are made of and no column of the list is named for. */
export const figureWords = {
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
} as const;
