import { simpleClv } from '../engine/clv/simple-clv.ts';
import type { ClvScheme } from '../engine/scheme/scheme.ts';
import type { Context, MethodSql } from './context.ts';
import { select } from './statement.ts';
import { tierSql } from './tiers/tiering.ts';

/** Lifetime value by formula (domain C9): a yearly margin times a factor that the assumptions fix. */
export function compileClv(context: Context, scheme: ClvScheme): MethodSql {
  const { dialect, names, words } = context;
  const factor = simpleClv(1, { ...scheme, years: scheme.horizon, acquisitionCost: 0 });
  const n = dialect.number;
  const average = `m.${context.input('average-order')?.name ?? 'average_order'}`;
  const frequency = `m.${context.input('yearly-frequency')?.name ?? 'yearly_frequency'}`;
  const value = `${average} * ${frequency} * ${n(scheme.margin)} * ${n(factor)} - ${n(scheme.acquisitionCost)}`;
  const clv = Number.isFinite(factor)
    ? `CASE WHEN ${frequency} = 0 THEN 0 WHEN ${frequency} > 0 THEN ${value} END`
    : 'NULL';
  const tiers = tierSql(context, { ...scheme, from: names.scorecard, column: 'score' });
  return {
    ctes: [
      {
        name: names.scorecard,
        note: words.clv,
        body: select(['m.*', `CAST(${clv} AS ${dialect.double}) AS score`], `FROM ${names.mapping} AS m`),
      },
      ...tiers.ctes,
      {
        name: names.tiers,
        note: words.tiers,
        body: select(['s.*', `${tiers.tierNo} AS tier_no`], `FROM ${names.scorecard} AS s`, ...tiers.join),
      },
    ],
    columns: ['score'],
    money: 'score',
  };
}
