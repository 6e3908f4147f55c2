/** What the needs of the methods are called. */
export const needWords = {
  customer: 'Customer',
  value: 'Sales or other value',
  recency: 'Days since the last purchase, or its date',
  'days-since': 'Days since the last purchase',
  frequency: 'Number of purchases',
  monetary: 'Amount spent',
  date: 'Order date',
  amount: 'Order amount',
  order: 'Order number',
  'average-order': 'Average order amount',
  'yearly-frequency': 'Purchases per year',
} as const;
