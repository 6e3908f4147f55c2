import type { Tier } from '../engine/scheme/scheme.ts';
import type { Context, MethodSql } from './context.ts';
import { caseOf, type Cte, select } from './statement.ts';

/** The stage `report`: tier numbers become names; with a previous tier, how each customer moved. */
export function report(context: Context, tiers: readonly Tier[], method: MethodSql): Cte {
  const { dialect, names, words, source } = context;
  const names_ = tiers.map((tier, i) => [`t.tier_no = ${i + 1}`, dialect.literal(tier.name)] as const);
  const moved =
    source.previousTier === null ? [] : ['t.previous_tier', `${movement(context, tiers)} AS movement`];
  const money = method.money === null || method.columns.includes(method.money) ? [] : [`t.${method.money}`];
  return {
    name: names.report,
    note: moved.length === 0 ? words.report : words.reportMoved,
    body: select(
      [
        't.customer',
        ...method.columns.map((column) => `t.${column}`),
        ...money,
        't.tier_no',
        `${caseOf(names_, null)} AS tier`,
        ...moved,
      ],
      `FROM ${names.tiers} AS t`,
    ),
  };
}

/** Tiers are compared by their place; one that no longer exists counts as below all others. */
function movement({ dialect }: Context, tiers: readonly Tier[]): string {
  const before = caseOf(
    tiers.map((tier, i) => [`t.previous_tier = ${dialect.literal(tier.name)}`, String(i + 1)] as const),
    String(tiers.length + 1),
  );
  return caseOf(
    [
      ['t.previous_tier IS NULL AND t.tier_no IS NULL', 'NULL'],
      ['t.previous_tier IS NULL', `'new'`],
      ['t.tier_no IS NULL', `'lost'`],
      [`t.tier_no < ${before}`, `'up'`],
      [`t.tier_no > ${before}`, `'down'`],
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
