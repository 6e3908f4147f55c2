import { type Buying, clvOfCustomer, simpleClv, yearlyMargin } from '../clv/simple-clv.ts';
import type { GradedRows } from '../graded.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { ClvScheme } from '../scheme/scheme.ts';
import type { Column } from '../table/table.ts';
import { reachedTier } from '../tiers/assign-tiers.ts';
import { type TierCuts, tierCuts } from '../tiers/tier-cuts.ts';
import type { ExplainRow } from './explain-by.ts';
import { type ExplainedPart, type Explanation, NO_REASONS, plainPart } from './explanation.ts';
import { firstStep, type Grain, grainOf } from './grain.ts';
import { type Costed, relativeDistance, smallestChange } from './smallest-change.ts';

/** Explains a lifetime value: what it is made of, where the next tier begins, and by formula the one figure that reaches it. */
export function explainClv(inputs: Inputs, scheme: ClvScheme, graded: GradedRows): ExplainRow {
  const values = graded.score ?? new Float64Array(0);
  const cuts = tierCuts(scheme.tiering, scheme.tiers, values);
  const beginsAt = (tier: number): number => beginning(scheme, cuts.ok ? cuts.value : null, tier);
  const formula = scheme.model === 'simple' ? formulaOf(inputs, scheme) : null;
  return (row, tier) => {
    const value = values[row] ?? NaN;
    const parts = [...(formula?.parts(row) ?? forecastParts(graded, row)), plainPart('clv', value)];
    const at = tier > 0 ? beginsAt(tier - 1) : NaN;
    if (!Number.isFinite(at - value)) return { ...NO_REASONS, parts };
    const gap = { tier: scheme.tiers[tier - 1]?.name ?? '', points: Math.max(0, at - value), at };
    const reaches = (clv: number): boolean => {
      const reached = cuts.ok ? reachedTier(cuts.value, clv) : -1;
      return reached >= 0 && reached < tier;
    };
    return { ...NO_REASONS, parts, gap, change: formula?.change(row, { at, reaches }) ?? null };
  };
}

/** The value at which a tier begins, as the scheme says it where it does. */
function beginning({ tiering, tiers }: ClvScheme, cuts: TierCuts | null, tier: number): number {
  if (tiering.by !== 'score') return cuts?.cuts[tier] ?? NaN;
  return (tiers[tier]?.cut ?? NaN) - (tiering.round ? 0.5 : 0);
}

const FORECAST = ['alive', 'purchases', 'spend'] as const;

function forecastParts({ extras }: GradedRows, row: number): readonly ExplainedPart[] {
  return FORECAST.map((key) => {
    const value = extras.find((one) => one.key === key)?.values[row];
    return plainPart(key, typeof value === 'number' ? value : NaN);
  });
}

interface Formula {
  readonly parts: (row: number) => readonly ExplainedPart[];
  /** The figure of the customer that alone brings the value to a place. */
  readonly change: (row: number, wanted: Wanted) => Explanation['change'];
}

interface Wanted {
  readonly at: number;
  readonly reaches: (clv: number) => boolean;
}

/** A figure of the customer that the formula multiplies. */
interface Factor {
  readonly key: string;
  readonly column: Column;
  readonly grain: Grain;
}

/** Average order × orders a year × margin, times what a yearly margin is worth for a lifetime, less what winning it cost. */
function formulaOf(inputs: Inputs, scheme: ClvScheme): Formula | null {
  const factors = ['average-order', 'yearly-frequency'].flatMap((key): Factor[] => {
    const column = inputs.columnOf(key);
    return column ? [{ key, column, grain: grainOf(column.numbers) }] : [];
  });
  const figuresOf = (row: number): number[] => factors.map(({ column }) => column.numbers[row] ?? NaN);
  const buying = ([averageOrder = NaN, ordersPerYear = NaN]: readonly number[]): Buying => ({
    averageOrder,
    ordersPerYear,
    margin: scheme.margin,
  });
  const options = { ...scheme, years: scheme.horizon };
  const cost = scheme.acquisitionCost;
  const multiple = simpleClv(1, { ...options, acquisitionCost: 0 });
  const change = (place: number, figures: readonly number[], { at, reaches }: Wanted): Costed | null => {
    const put = (figure: number): number[] => figures.map((one, i) => (i === place ? figure : one));
    return changeOf(factors[place], figures[place] ?? NaN, {
      near: (at + cost) / multiple / yearlyMargin(buying(put(1))),
      reaches: (figure) => reaches(clvOfCustomer(buying(put(figure)), options)),
    });
  };
  return {
    parts: (row) => [
      ...figuresOf(row).map((figure, i) =>
        plainPart(factors[i]?.key ?? '', figure, factors[i]?.column.header),
      ),
      plainPart('yearly-margin', yearlyMargin(buying(figuresOf(row)))),
      plainPart('lifetime-multiple', multiple),
      ...(cost === 0 || figuresOf(row)[1] === 0 ? [] : [plainPart('acquisition-cost', cost)]),
    ],
    change: (row, wanted) => smallestChange(factors.map((_, place) => change(place, figuresOf(row), wanted))),
  };
}

/** The change of one figure that brings the value to the wanted place. */
function changeOf(
  factor: Factor | undefined,
  from: number,
  { near, reaches }: { readonly near: number; readonly reaches: (figure: number) => boolean },
): Costed | null {
  if (!factor || !Number.isFinite(near)) return null;
  const to = firstStep(near, factor.grain, { from, up: true, reaches });
  if (to === null) return null;
  const change = { key: factor.key, criterion: factor.column.header, from, to, points: 0 };
  return { change, cost: relativeDistance(from, to) };
}
