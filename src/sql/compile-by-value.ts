import type { AbcScheme, PyramidScheme } from '../engine/scheme/scheme.ts';
import type { Context, MethodSql } from './context.ts';
import { select } from './statement.ts';
import { tierSql } from './tiers/tiering.ts';

/** ABC and pyramids: tiers straight from one value. */
export function compileByValue(context: Context, scheme: AbcScheme | PyramidScheme): MethodSql {
  const { names, words } = context;
  const column = context.input('value')?.name ?? 'money';
  const tiers = tierSql(context, { ...scheme, from: names.scorecard, column });
  return {
    ctes: [
      { name: names.scorecard, note: words.byValue, body: select(['m.*'], `FROM ${names.mapping} AS m`) },
      ...tiers.ctes,
      {
        name: names.tiers,
        note: words.tiers,
        body: select(['s.*', `${tiers.tierNo} AS tier_no`], `FROM ${names.scorecard} AS s`, ...tiers.join),
      },
    ],
    columns: [],
    money: column,
  };
}
