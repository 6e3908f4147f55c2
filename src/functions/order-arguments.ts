import type { OrderOffer } from "../engine/index.ts";
import { type NumberColumns, readColumns } from "./column-arguments.ts";
import { numberOr, within } from "./option-arguments.ts";
import { type Range, spread } from "./range.ts";

type OptionalRange = Range | null | undefined;

/** Orders as the functions that decide between them take them; what is one for all may be a single cell. */
interface OrderArguments {
  readonly amount: Range;
  readonly margin: Range;
  readonly termDays: OptionalRange;
  readonly badDebt: OptionalRange;
  readonly capitalCost: number | undefined;
  readonly lossRate: number | undefined;
}

/** Orders that were read: each by its place, and what to answer instead where one cannot be. */
export interface ReadOffers extends Pick<NumberColumns<never>, "rows" | "instead"> {
  readonly offer: (at: number) => OrderOffer;
}

/** Reads orders, rates checked. */
export function readOffers({ amount, capitalCost, lossRate, ...ranges }: OrderArguments): ReadOffers {
  const assumed = {
    capitalCost: numberOr(capitalCost, { name: "capitalCost", least: 0, most: 10, otherwise: 0.06 }),
    lossRate: numberOr(lossRate, { name: "lossRate", least: 0, most: 1, otherwise: 1 }),
  };
  const over = (range: OptionalRange): Range => spread(range ?? [[0]], amount);
  const { columns, rows, instead } = readColumns({
    amount,
    margin: over(ranges.margin),
    termDays: over(ranges.termDays),
    badDebt: over(ranges.badDebt),
  });
  within(columns.margin, { name: "margin", least: -10, most: 1 });
  // A date in the place of days would be a century.
  within(columns.termDays, { name: "termDays", least: -3650, most: 3650 });
  within(columns.badDebt, { name: "badDebt", least: 0, most: 1 });
  const at = (name: keyof typeof columns, i: number): number => columns[name][i] as number;
  const offer = (i: number): OrderOffer => ({
    ...assumed,
    amount: at("amount", i),
    margin: at("margin", i),
    termDays: at("termDays", i),
    badDebt: at("badDebt", i),
  });
  return { rows, instead, offer };
}
