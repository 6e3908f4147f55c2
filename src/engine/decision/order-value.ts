import { falling } from '../math/falling.ts';
import { lowered } from '../math/tolerance.ts';

/** An order to decide on. Rates 0–1, capital cost a year, money in any one unit. */
export interface OrderOffer {
  readonly amount: number;
  readonly margin: number;
  /** Days until the customer pays. */
  readonly termDays: number;
  readonly capitalCost: number;
  /** Probability of not being paid. */
  readonly badDebt: number;
  /** Share of the amount lost then. */
  readonly lossRate: number;
}

/** The parts of the risk-adjusted profit, so that the answer can be shown and not just given. */
export interface OrderValue {
  readonly profit: number;
  readonly financing: number;
  readonly expectedLoss: number;
  readonly value: number;
}

/** amount·margin − amount·days/365·capital cost − amount·bad debt·loss rate (domain A10, S3). */
export function orderValue(offer: OrderOffer): OrderValue {
  const profit = offer.amount * offer.margin;
  // The amount last, so that none is too large on the way.
  const financing = (offer.termDays / 365) * offer.capitalCost * offer.amount;
  const expectedLoss = offer.amount * offer.badDebt * offer.lossRate;
  return { profit, financing, expectedLoss, value: profit - financing - expectedLoss };
}

/** The place of the best of several orders by risk-adjusted profit (S2, S3); the first of equals; null without one of any amount. */
export function bestOrder(offers: readonly OrderOffer[]): number | null {
  const values = Float64Array.from(offers, (offer) => (offer.amount === 0 ? NaN : orderValue(offer).value));
  const best = lowered(falling(values)[0] ?? NaN);
  const place = values.findIndex((value) => value >= best);
  return place < 0 ? null : place;
}
