import type { Tier } from '../engine/scheme/scheme.ts';
import type { Context, MethodSql } from './context.ts';
import type { Dialect } from './dialect.ts';
import { caseOf, type Cte, select } from './statement.ts';

/** Tiers set by hand stand over the computed ones; a tier that the scheme does not have sets nothing. Without any, null. */
export function byHand({ dialect, names, words, source }: Context, tiers: readonly Tier[]): Cte | null {
  const branches = tiers.flatMap(({ name }, i) => {
    const own = [...source.overrides].filter(([, tier]) => tier === name);
    if (own.length === 0) return [];
    const customers = own.map(([customer]) => dialect.literal(customer));
    return [[`s.customer IN (${customers.join(', ')})`, String(i + 1)] as const];
  });
  if (branches.length === 0) return null;
  const no = caseOf(branches, 's.tier_no');
  return {
    name: BY_HAND,
    note: words.byHand,
    body: select(['s.*', `${no} AS final_no`], `FROM ${names.tiers} AS s`),
  };
}

const BY_HAND = 'tiers_by_hand';

/** The stage `report`: tier numbers become names; with a previous tier, how each customer moved. */
export function report(
  context: Context,
  tiers: readonly Tier[],
  { method, settled }: { readonly method: MethodSql; readonly settled: Cte | null },
): Cte {
  const { dialect, names, words, source } = context;
  const no = settled === null ? 't.tier_no' : 't.final_no';
  const named = tiers.map((tier, i) => [`${no} = ${i + 1}`, dialect.literal(tier.name)] as const);
  const moved =
    source.previousTier === null ? [] : ['t.previous_tier', `${movement(dialect, tiers, no)} AS movement`];
  const money = method.money === null || method.columns.includes(method.money) ? [] : [`t.${method.money}`];
  return {
    name: names.report,
    note: moved.length === 0 ? words.report : words.reportMoved,
    body: select(
      [
        't.customer',
        ...method.columns.map((column) => `t.${column}`),
        ...money,
        ...(settled === null ? [no] : ['t.tier_no AS computed_no', `${no} AS tier_no`]),
        `${caseOf(named, null)} AS tier`,
        ...moved,
      ],
      `FROM ${settled?.name ?? names.tiers} AS t`,
    ),
  };
}

/** Tiers are compared by their place; one that the scheme lacks has none. */
function movement(dialect: Dialect, tiers: readonly Tier[], no: string): string {
  const before = caseOf(
    tiers.map((tier, i) => [`t.previous_tier = ${dialect.literal(tier.name)}`, String(i + 1)] as const),
    null,
  );
  return caseOf(
    [
      [`t.previous_tier IS NULL AND ${no} IS NULL`, 'NULL'],
      ['t.previous_tier IS NULL', `'new'`],
      [`${no} IS NULL`, `'lost'`],
      [`${before} IS NULL`, `'incomparable'`],
      [`${no} < ${before}`, `'up'`],
      [`${no} > ${before}`, `'down'`],
    ],
    `'same'`,
  );
}

/** The last query: the customers, one row a tier, or the migration matrix. */
export function lastQuery({ names, source }: Context, { money }: MethodSql): string {
  const sum = money === null ? [] : [`SUM(${money}) AS money`];
  if (source.result === 'customers') return `SELECT *\nFROM ${names.report}`;
  const by = source.result === 'tiers' ? ['tier_no', 'tier'] : ['previous_tier', 'tier_no', 'tier'];
  return [
    select([...by, 'COUNT(*) AS customers', ...sum], `FROM ${names.report}`),
    `GROUP BY ${by.join(', ')}`,
    `ORDER BY ${by.slice(0, -1).join(', ')}`,
  ].join('\n');
}
