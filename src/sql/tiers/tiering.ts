import type { Tier, Tiering } from '../../engine/scheme/scheme.ts';
import { scoreCuts } from '../../engine/tiers/score-cuts.ts';
import type { Context } from '../context.ts';
import type { Dialect } from '../dialect.ts';
import { distribution } from '../distribution.ts';
import { caseOf, type Cte, select } from '../statement.ts';

/** How a value becomes a tier number, 1 = best, NULL = pending. */
export interface TierSql {
  /** Expressions that have to come before. */
  readonly ctes: readonly Cte[];
  readonly join: readonly string[];
  /** Over `s`. */
  readonly tierNo: string;
}

/** What is to be tiered: a column of an expression, called `s`. */
export interface Tiered {
  readonly tiering: Tiering;
  readonly tiers: readonly Tier[];
  readonly from: string;
  readonly column: string;
}

/** The tiers of a column (domain C6): every tiering comes down to the lowest value of each tier. */
export function tierSql(context: Context, tiered: Tiered): TierSql {
  const { tiering } = tiered;
  if (tiering.by === 'score') return byScore(context.dialect, tiered, tiering.round);
  const { dialect, words } = context;
  const value = tiering.by === 'value';
  const cuts = value ? valueCuts(dialect, tiered.tiers, tiering.crossing) : shareCuts(dialect, tiered.tiers);
  const order = distribution(dialect, {
    name: 'tiers_order',
    note: words.order,
    from: tiered.from,
    value: tiered.column,
    ...(value ? { where: `${tiered.column} > 0` } : {}),
  });
  const note = value ? words.tierCuts[tiering.crossing] : words.tierCuts.share;
  return {
    ctes: [
      order,
      { name: 'tiers_cuts', note, body: select([...cuts, 'MAX(total) AS whole'], 'FROM tiers_order') },
    ],
    join: ['CROSS JOIN tiers_cuts AS c'],
    tierNo: byCuts(tiered, value),
  };
}

function byScore(dialect: Dialect, { tiers, column }: Tiered, round: boolean): TierSql {
  const x = round ? `FLOOR(s.${column} + 0.5 + 1e-7)` : `s.${column}`;
  const cuts = scoreCuts(tiers);
  const rest = tiers.findIndex((tier) => tier.cut === null);
  const branches = tiers
    .slice(0, rest < 0 ? tiers.length : rest)
    .map((_, i) => [`${x} >= ${dialect.number(cuts[i] ?? 0)}`, String(i + 1)] as const);
  const none = [`s.${column} IS NULL`, 'NULL'] as const;
  return { ctes: [], join: [], tierNo: caseOf([none, ...branches], rest < 0 ? null : String(rest + 1)) };
}

/** `(rank − 1) / n` below the cumulative share; the rank of a value counts those above it. */
function shareCuts(dialect: Dialect, tiers: readonly Tier[]): readonly string[] {
  return tiers.map(({ cut }, i) => {
    if (cut === null || cut >= 1) return `MIN(value) AS cut_${i + 1}`;
    const places = `CEIL(${dialect.number(cut)} * n - 1e-9 * n)`;
    return `MIN(CASE WHEN n - upto < ${places} THEN value END) AS cut_${i + 1}`;
  });
}

/** Cumulative value from the top: before a value (`in`) or with the first of its equals (`strict`), forgiving a billionth. */
function valueCuts(dialect: Dialect, tiers: readonly Tier[], crossing: 'in' | 'strict'): readonly string[] {
  return tiers.map(({ cut }, i) => {
    const share = dialect.number(cut ?? 1);
    const held =
      crossing === 'in'
        ? `(total - sum_upto) / total + 1e-9 < ${share}`
        : `(total - sum_upto + value) / total - 1e-9 <= ${share}`;
    return `MIN(CASE WHEN ${held} THEN value END) AS cut_${i + 1}`;
  });
}

function byCuts({ tiers, column }: Tiered, value: boolean): string {
  const x = `s.${column}`;
  const none = [value ? `${x} IS NULL OR c.whole IS NULL` : `${x} IS NULL`, 'NULL'] as const;
  const branches = tiers.map((_, i) => [`${x} >= c.cut_${i + 1}`, String(i + 1)] as const);
  // By value the last tier takes all that is left, the values up to zero among it.
  return value
    ? caseOf([none, ...branches.slice(0, -1)], String(tiers.length))
    : caseOf([none, ...branches], null);
}
