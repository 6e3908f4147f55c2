import type { Criterion, MissingPolicy, ScorecardScheme } from '../../engine/scheme/scheme.ts';
import type { Context } from '../context.ts';
import { caseOf, comment, type Cte, select } from '../statement.ts';
import { pointsSql } from './points.ts';
import { populationOf } from './population.ts';

/** The stage `scorecard`: points for each criterion, missing weight, score. */
export function scoring(context: Context, scheme: ScorecardScheme): readonly Cte[] {
  const { words, names } = context;
  const population = populationOf(context, scheme.criteria);
  const points = select(
    ['m.*', ...scheme.criteria.map((one, i) => pointsColumn(context, one, i))],
    `FROM ${names.mapping} AS m`,
    ...population.join,
  );
  return [
    ...population.ctes,
    { name: 'scorecard_points', note: words.points, body: points },
    { name: 'scorecard_sums', note: words.sums, body: sums(context, scheme) },
    { name: names.scorecard, note: scoreNote(context, scheme.missing), body: settled(context, scheme) },
  ];
}

function scoreNote({ source, words }: Context, { kind }: MissingPolicy): string {
  return words.scorecard[kind === 'keep-last' && source.previousScore === null ? 'pending' : kind];
}

/** The name of a criterion's points; by place, so that no two are the same. */
export function pointsName(context: Context, criterion: Criterion, i: number): string {
  return context.input(criterion.id)?.name.replace(/_value$/, '_points') ?? `criterion_${i + 1}_points`;
}

function pointsColumn(context: Context, criterion: Criterion, i: number): string {
  const { dialect, words } = context;
  const input = context.input(criterion.id);
  const points = input === null ? 'NULL' : pointsSql(dialect, criterion, input);
  const way = criterion.better === 'higher' ? words.higher : words.lower;
  const said = comment(`${criterion.name}: ${criterion.weight} ${words.weight}, ${way}`);
  return `${said}\nCAST(${points} AS ${dialect.double}) AS ${pointsName(context, criterion, i)}`;
}

function sums(context: Context, { criteria }: ScorecardScheme): string {
  const { dialect } = context;
  const n = dialect.number;
  const named = criteria.map((one, i) => ({ one, points: `p.${pointsName(context, one, i)}` }));
  const missing = named.map(
    ({ one, points }) => `CASE WHEN ${points} IS NULL THEN ${n(one.weight)} ELSE 0 END`,
  );
  const required = named.filter(({ one }) => one.required).map(({ points }) => `${points} IS NULL`);
  return select(
    [
      'p.*',
      `CAST(${named.map(({ points }) => `COALESCE(${points}, 0)`).join('\n  + ')} AS ${dialect.double}) AS points`,
      `CAST(${missing.join('\n  + ')} AS ${dialect.double}) AS missing_weight`,
      `${required.length === 0 ? '0' : `CASE WHEN ${required.join(' OR ')} THEN 1 ELSE 0 END`} AS required_missing`,
    ],
    'FROM scorecard_points AS p',
  );
}

function settled({ dialect, source }: Context, { criteria, missing }: ScorecardScheme): string {
  const total = criteria.reduce((sum, one) => sum + one.weight, 0);
  const kept = source.previousScore === null ? 'NULL' : 's.previous_score';
  const score = caseOf(
    [
      ['s.required_missing = 1', 'NULL'],
      ['s.missing_weight <= 0', 's.points'],
      ...incomplete(missing, { total, kept, n: dialect.number }),
    ],
    null,
  );
  return select(['s.*', `CAST(${score} AS ${dialect.double}) AS score`], 'FROM scorecard_sums AS s');
}

/** What a row with blanks scores (domain C7). */
function incomplete(
  { kind, maxMissingWeight }: MissingPolicy,
  by: { readonly total: number; readonly kept: string; readonly n: (value: number) => string },
): readonly (readonly [string, string])[] {
  const total = by.n(by.total);
  const nothing = [`${total} - s.missing_weight <= ${by.n(by.total * 1e-9)}`, 'NULL'] as const;
  switch (kind) {
    case 'pending':
      return [];
    case 'keep-last':
      return [['s.missing_weight > 0', by.kept]];
    case 'zero':
      return [nothing, ['s.missing_weight > 0', 's.points']];
    case 'reweight': {
      const most = by.n(maxMissingWeight + 1e-9 * by.total);
      return [
        nothing,
        [`s.missing_weight <= ${most}`, `s.points / (${total} - s.missing_weight) * ${total}`],
      ];
    }
  }
}
