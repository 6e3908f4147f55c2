import type { Inputs } from '../mapping/inputs.ts';
import type { RulesScheme } from '../scheme/scheme.ts';
import { totalOf } from '../tiers/conditions.ts';
import { readyRules, type ReadyRules } from '../tiers/ready-rules.ts';
import type { ExplainRow } from './explain-by.ts';
import { NO_REASONS, type ExplainedPart, type Note, type Reasons } from './explanation.ts';
import { firstStep, grainOf, type Grain } from './grain.ts';
import { relativeDistance, smallestChange, type Costed } from './smallest-change.ts';

/** Explains rule grades: what the rules read, which rule held, and the smallest change of one number that gains a better tier. */
export function explainByRules(inputs: Inputs, scheme: RulesScheme): ExplainRow {
  const rules = readyRules(scheme, inputs);
  const levers = leversOf(scheme, rules, inputs);
  return (row, tier) => {
    const read = rules.blanks(row).length === 0;
    return {
      ...NO_REASONS,
      parts: rules.used.map(({ name, shareOf }) => {
        const part = partOf(name, rules.valueOf(name, row));
        const source = inputs.columnOf(name) ?? inputs.columnOf(shareOf ?? name);
        return part.value === null && source?.unread?.has(row) === true ? { ...part, unread: true } : part;
      }),
      ...(tier > 0 ? nextOf(scheme, levers, { row, tier }) : {}),
      notes: read ? [deciding(rules.matching(row))] : [],
    };
  };
}

function deciding(rule: number | null): Note {
  return rule === null ? { kind: 'no-rule' } : { kind: 'rule', rule };
}

function partOf(name: string, value: number | string | null): ExplainedPart {
  return { key: name, name, value, points: null, weight: null, lost: null, band: null };
}

/** A number that decides in the rules, and the cells that it is or is a share of. */
interface Lever {
  readonly name: string;
  readonly numbers: Float64Array;
  readonly grain: Grain;
  /** Sum of the cells, where the rules read the cell's share of it; null where they read the cell. */
  readonly total: number | null;
  readonly bounds: readonly number[];
  readonly tierFor: (row: number, value: number) => number;
}

/** Fields read as numbers in every condition; a field others are shares of moves more than itself and is none. */
function leversOf(scheme: RulesScheme, rules: ReadyRules, inputs: Inputs): readonly Lever[] {
  const conditions = scheme.rules.flatMap((rule) => rule.anyOf.flat());
  return rules.used.flatMap(({ name, shareOf }): Lever[] => {
    const own = conditions.filter(({ field }) => field === name);
    const bounds = own.flatMap(({ value, of }) =>
      typeof value === 'number' && of === 'value' ? [value] : [],
    );
    const isShare = shareOf !== undefined && inputs.columnOf(name) === null;
    const column = inputs.columnOf(isShare ? shareOf : name);
    const others = rules.used.filter((one) => one.name === shareOf || one.shareOf === name);
    if (column === null || bounds.length < own.length || others.length > 0) return [];
    const { numbers } = column;
    const total = isShare ? totalOf(numbers, inputs.table.included) : null;
    const tierFor: Lever['tierFor'] = (row, value) => rules.tierWith(row, name, value);
    const cells = { name: isShare ? shareOf : name, numbers, grain: grainOf(numbers), total };
    return [{ ...cells, bounds: [...new Set(bounds)], tierFor }];
  });
}

interface Place {
  readonly row: number;
  readonly tier: number;
}

function nextOf(
  scheme: RulesScheme,
  levers: readonly Lever[],
  place: Place,
): Pick<Reasons, 'gap' | 'change'> | null {
  const moves = levers.flatMap((lever) => movesOf(lever, place));
  const change = smallestChange(moves);
  const reached = scheme.tiers[moves.find((one) => one.change === change)?.tier ?? -1];
  return reached ? { gap: { tier: reached.name, points: 0, at: null }, change } : null;
}

/** What a lever brings at each of its bounds, or a step past it where that does not hold yet. */
function movesOf(lever: Lever, { row, tier }: Place): (Costed & { readonly tier: number })[] {
  const { name, numbers, grain, total, bounds, tierFor } = lever;
  const from = numbers[row] ?? NaN;
  const rest = total === null ? 0 : total - from;
  const tierAt = (cell: number): number => tierFor(row, total === null ? cell : cell / (rest + cell));
  const reaches = (cell: number): boolean => tierAt(cell) >= 0 && tierAt(cell) < tier;
  return bounds.flatMap((bound) => {
    const near = total === null ? bound : (bound * rest) / (1 - bound);
    return [true, false].flatMap((up) => {
      const ahead = Number.isFinite(near) && (up ? near >= from : near <= from);
      const to = ahead ? firstStep(near, grain, { from, up, reaches }) : null;
      if (to === null) return [];
      const change = { key: name, criterion: name, from, to, points: 0 };
      return [{ change, cost: relativeDistance(from, to), tier: tierAt(to) }];
    });
  });
}
