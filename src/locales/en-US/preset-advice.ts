import type { PresetId } from '../../presets/index.ts';

/** One sentence a preset: when to use it. */
export const presetAdvice: Readonly<Record<PresetId, string>> = {
  tiancheng:
    'For dealers and agents: monthly sales, growth, channel coverage, loyalty and prospects, 100 points, five tiers.',
  'courseware-table': 'For yearly sales, collection and repurchase data: sales weigh half, tiers A to E.',
  'courseware-steps':
    'For few criteria without bands of their own: points follow the standing within the list.',
  'customer-value': 'Profit today and potential tomorrow: three weighted criteria, with a 2×2 reading.',
  'four-factor': 'Contribution first, then potential, relationship and need, each rated 0–10.',
  'five-indicators': 'Order value, profit, credit and prospects, weighted into one score.',
  'ae-rules': 'For few large customers judged by share of sales and collection rate; with many, use ABC.',
  'abc-80-95': 'By cumulative sales: the first 80% are A, up to 95% B, the rest C.',
  'abc-70-90': 'By cumulative sales: the first 70% are A, up to 90% B, the rest C.',
  'abc-sap': 'By cumulative share, strictly: within 20% A, within 50% B, the rest C.',
  'pyramid-3': 'By rank of sales: top 20%, next 30%, the rest.',
  'pyramid-4': 'By rank of sales: 1%, 19%, 30% and 50%; the first two levels are the key customers.',
  kaism: 'To choose key accounts: attractiveness and our strength, each rated 0–10.',
  'rfm-10': 'When each customer has a last purchase, a count and an amount: ten segments.',
  'rfm-11': 'When money should count in the segments too: eleven segments.',
  'rfm-8': 'Above or below the mean in recency, frequency and money: eight plain types.',
  'rfm-r-package':
    'To compare with the R package rfm only: its overlapping segments, first match wins, and its own binning.',
  'rfm-orders-10': 'For a list of orders, one row an order: summed up by customer, then ten segments.',
  'clv-simple': 'From average order and orders a year: an estimate of lifetime value.',
  'clv-bg-nbd': 'With about a year of orders and several hundred customers: future purchases and value.',
};
