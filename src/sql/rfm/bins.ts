import type { RfmScheme } from '../../engine/scheme/scheme.ts';
import type { Context } from '../context.ts';
import type { Dialect } from '../dialect.ts';
import { distribution, quantileRow } from '../distribution.ts';
import { caseOf, type Cte, select } from '../statement.ts';

/** One of the three measures and what is made of it. */
export interface BinPlan {
  readonly measure: 'recency' | 'frequency' | 'monetary';
  readonly score: 'r' | 'f' | 'm';
  /** The best score goes to the lowest values. */
  readonly reversed: boolean;
  /** The expression that has the measure, and all scores before. */
  readonly from: string;
  /** The expression to make. */
  readonly to: string;
  /** Bins are made anew inside each group of these scores. */
  readonly groups: readonly string[];
}

/** Tolerance of cut points, as in the engine (domain C). */
const FORGIVEN = 1e-9;

/** Expressions that add one score to `from` (domain C2, C3). */
export function binning(context: Context, scheme: RfmScheme, plan: BinPlan): readonly Cte[] {
  const fixed = plan.groups.length > 0 ? undefined : scheme.cuts?.[plan.measure];
  if (fixed)
    return [scored(context, plan, { score: byCuts(plan, limits(context.dialect, fixed, scheme)), join: [] })];
  if (scheme.binning === 'ntile' || scheme.binning === 'dense')
    return [scored(context, plan, { score: byRank(scheme, plan), join: [] })];
  return fromData(context, scheme, plan);
}

function scored(
  { words }: Context,
  { measure, score, from, to }: BinPlan,
  how: { readonly score: string; readonly join: readonly string[] },
): Cte {
  const body = select(
    [`${before(score)}.*`, `${how.score} AS ${score}`],
    `FROM ${from} AS ${before(score)}`,
    ...how.join,
  );
  return { name: to, note: words.bins[measure], body };
}

/** What the expression before is called. Each has a name of its own, for databases that put expressions into each other. */
const before = (score: BinPlan['score']): string => `before_${score}`;

/** Limits of frozen cut points. */
function limits(
  { number }: Dialect,
  cuts: readonly number[],
  { cuts: frozen }: RfmScheme,
): readonly string[] {
  const left = frozen?.closed === 'left';
  return cuts.map((cut) => {
    const limit = cut + (left ? -1 : 1) * Math.abs(cut) * FORGIVEN;
    return `${left ? '>=' : '>'} ${number(limit)}`;
  });
}

function byCuts({ measure, score, reversed }: BinPlan, above: readonly string[]): string {
  const x = `${before(score)}.${measure}`;
  const bins = above.length + 1;
  const branches = above.map((one, i) => [`${x} ${one}`, String(reversed ? bins - 1 - i : i + 2)] as const);
  return caseOf([[`${x} IS NULL`, 'NULL'], ...[...branches].reverse()], String(reversed ? bins : 1));
}

function fromData(context: Context, { bins, binning: kind }: RfmScheme, plan: BinPlan): readonly Cte[] {
  const { dialect, words } = context;
  const { measure, from, groups } = plan;
  const order = distribution(dialect, {
    name: `${measure}_order`,
    note: words.order,
    from,
    value: measure,
    groups,
  });
  const cuts = Array.from({ length: bins - 1 }, (_, k) => ({ name: `cut_${k + 1}`, p: (k + 1) / bins }));
  const row = quantileRow(
    dialect,
    { name: `${measure}_cuts`, note: words.cuts, from: order.name, groups },
    cuts,
  );
  const add = kind === 'r-package' ? ' + 1' : '';
  const left = kind !== 'standard';
  const above = cuts.map(({ name }) => {
    const cut = `(${row.name}.${name}${add})`;
    return `${left ? '>=' : '>'} ${cut} ${left ? '-' : '+'} ABS${cut} * 1e-9`;
  });
  const on = groups.map((group) => `${before(plan.score)}.${group} = ${row.name}.${group}`).join(' AND ');
  const join = groups.length === 0 ? `CROSS JOIN ${row.name}` : `LEFT JOIN ${row.name} ON ${on}`;
  return [order, row, scored(context, plan, { score: byCuts(plan, above), join: [join] })];
}

/** `ntile` splits equal values (by customer); `dense` spreads distinct values evenly. */
function byRank(
  { bins, binning: kind }: RfmScheme,
  { measure, score: made, reversed, groups }: BinPlan,
): string {
  const at = before(made);
  const x = `${at}.${measure}`;
  const partition = `PARTITION BY ${[`${x} IS NULL`, ...groups.map((group) => `${at}.${group}`)].join(', ')}`;
  const distinct = `DENSE_RANK() OVER (${partition} ORDER BY ${x})`;
  const all = `(${distinct} + DENSE_RANK() OVER (${partition} ORDER BY ${x} DESC) - 1)`;
  const score =
    kind === 'ntile'
      ? `NTILE(${bins}) OVER (${partition} ORDER BY ${x}, ${at}.customer)`
      : `1 + FLOOR((${distinct} - 1) * ${bins}.0 / ${all})`;
  return caseOf([[`${x} IS NULL`, 'NULL']], reversed ? `${bins + 1} - (${score})` : score);
}
