/** Assumptions of the simple lifetime value. Rates a year. */
export interface SimpleClvOptions {
  /** 0 ≤ r < 1. */
  readonly retention: number;
  /** ≥ 0. */
  readonly discount: number;
  /** Whole years; null = for ever. */
  readonly years: number | null;
  /** When the first margin comes in. */
  readonly firstMargin: 'now' | 'in-a-year';
  readonly acquisitionCost: number;
}

/**
 * Lifetime value of a yearly margin m (domain C9): for ever m·r/(1+d−r), or with the first margin now m(1+d)/(1+d−r); over N
 * years Σ m·r^(t−1)/(1+d)^t; less what winning the customer cost. NaN when the assumptions are out of range.
 */
export function simpleClv(margin: number, options: SimpleClvOptions): number {
  const { retention: r, discount: d, years, firstMargin, acquisitionCost } = options;
  if (!(r >= 0 && r < 1 && d >= 0) || (years !== null && !(years >= 0))) return NaN;
  if (years === null) return (margin * (firstMargin === 'now' ? 1 + d : r)) / (1 + d - r) - acquisitionCost;
  const ratio = r / (1 + d);
  const sum = ratio === 0 ? Math.min(years, 1) : (1 - ratio ** Math.floor(years)) / (1 - ratio);
  return (margin * sum) / (firstMargin === 'now' ? 1 : 1 + d) - acquisitionCost;
}

/** What a customer buys: its average order, orders a year, and the share of sales that is margin. */
export interface Buying {
  readonly averageOrder: number;
  readonly ordersPerYear: number;
  readonly margin: number;
}

/** Lifetime value of a customer. Who orders nothing is worth 0 (domain C9): nobody has been won, so no cost is taken off either. Nobody orders less than nothing: NaN. */
export function clvOfCustomer(buying: Buying, options: SimpleClvOptions): number {
  if (buying.ordersPerYear < 0) return NaN;
  const value = simpleClv(yearlyMargin(buying), options);
  return buying.ordersPerYear === 0 && !Number.isNaN(value) ? 0 : value;
}

/** Average order × orders a year × margin rate; no orders, no margin. */
export function yearlyMargin({ averageOrder, ordersPerYear, margin }: Buying): number {
  return ordersPerYear === 0 ? 0 : averageOrder * ordersPerYear * margin;
}
