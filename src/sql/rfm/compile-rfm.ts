import type { RfmScheme } from '../../engine/scheme/scheme.ts';
import type { Context, MethodSql } from '../context.ts';
import { type Cte, select } from '../statement.ts';
import { type BinPlan, binning } from './bins.ts';
import { customersOfOrders } from './orders.ts';
import { customersOfRows } from './rows.ts';
import { segmentSql } from './segment.ts';

/** Recency, frequency and money: three scores, a segment, the segment is the tier. Score = 100R + 10F + M. */
export function compileRfm(context: Context, scheme: RfmScheme): MethodSql {
  const { names, words } = context;
  const orders = scheme.method === 'rfm-orders';
  const customers = orders ? customersOfOrders(context, scheme) : customersOfRows(context);
  const scores = plans(scheme).flatMap((plan) => binning(context, scheme, plan));
  const scorecard: Cte = {
    name: names.scorecard,
    note: words.rfmScore,
    body: select(
      ['scorecard_m.*', 'scorecard_m.r * 100 + scorecard_m.f * 10 + scorecard_m.m AS score'],
      'FROM scorecard_m',
    ),
  };
  const segment = segmentSql(context, scheme);
  const tiers: Cte = {
    name: names.tiers,
    note: words.segments,
    body: select(['s.*', `${segment.tierNo} AS tier_no`], `FROM ${names.scorecard} AS s`, ...segment.join),
  };
  return {
    ctes: [...customers, ...scores, scorecard, ...segment.ctes, tiers],
    columns: ['recency', 'frequency', 'monetary', 'r', 'f', 'm', 'score'],
    money: context.input('value')?.name ?? 'monetary',
  };
}

/** With nested bins F is binned inside R, and M inside R × F. */
function plans({ nested }: RfmScheme): readonly BinPlan[] {
  const groups = (...scores: readonly string[]): readonly string[] => (nested ? scores : []);
  return [
    {
      measure: 'recency',
      score: 'r',
      reversed: true,
      from: 'scorecard_customers',
      to: 'scorecard_r',
      groups: [],
    },
    {
      measure: 'frequency',
      score: 'f',
      reversed: false,
      from: 'scorecard_r',
      to: 'scorecard_f',
      groups: groups('r'),
    },
    {
      measure: 'monetary',
      score: 'm',
      reversed: false,
      from: 'scorecard_f',
      to: 'scorecard_m',
      groups: groups('r', 'f'),
    },
  ];
}
