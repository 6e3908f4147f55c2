import type { CriteriaMatrix, ScorecardScheme } from '../../engine/scheme/scheme.ts';
import { lowered } from '../../engine/math/tolerance.ts';
import { conditionSql, type Field } from '../conditions.ts';
import type { Context, MethodSql } from '../context.ts';
import { caseOf, type Cte, select } from '../statement.ts';
import { tierSql } from '../tiers/tiering.ts';
import { pointsName, scoring } from './score.ts';

/** A card: points, score, tiers, caps, and its reading as a matrix. */
export function compileScorecard(context: Context, scheme: ScorecardScheme): MethodSql {
  const { names, words } = context;
  const tiers = tierSql(context, { ...scheme, from: names.scorecard, column: 'score' });
  const capped = scheme.caps.length > 0;
  const tierNo = `${tiers.tierNo} AS ${capped ? 'uncapped_no' : 'tier_no'}`;
  const uncapped: Cte = {
    name: capped ? 'tiers_uncapped' : names.tiers,
    note: words.tiers,
    body: select(
      ['s.*', tierNo, ...(scheme.matrix ? [`${quadrant(context, scheme, scheme.matrix)} AS quadrant`] : [])],
      `FROM ${names.scorecard} AS s`,
      ...tiers.join,
    ),
  };
  return {
    ctes: [...scoring(context, scheme), ...tiers.ctes, uncapped, ...(capped ? [caps(context, scheme)] : [])],
    columns: ['score', 'missing_weight', ...(scheme.matrix ? ['quadrant'] : [])],
    money: context.input('value')?.name ?? null,
  };
}

/** Vetoes: while a condition holds, the tier is at best the one it allows. */
function caps(context: Context, { caps, criteria, tiers }: ScorecardScheme): Cte {
  const { dialect, names, words } = context;
  const allowed = caps.map(({ when, tier }) => {
    const id = criteria.find((one) => one.id === when.field || one.name === when.field)?.id ?? when.field;
    const place = tiers.findIndex((one) => one.name === tier) + 1;
    return `CASE WHEN ${conditionSql(dialect, when, fieldOf(context, id))} THEN ${place} ELSE 1 END`;
  });
  const lowest = `GREATEST(${['u.uncapped_no', ...allowed].join(', ')})`;
  return {
    name: names.tiers,
    note: words.caps,
    body: select(
      ['u.*', `CASE WHEN u.uncapped_no IS NOT NULL THEN ${lowest} END AS tier_no`],
      'FROM tiers_uncapped AS u',
    ),
  };
}

function fieldOf(context: Context, key: string): Field | null {
  const input = context.input(key);
  if (input === null) return null;
  return {
    number: `u.${input.name}`,
    text: input.rated && `u.${input.rated.text}`,
    total: `SUM(u.${input.name}) OVER ()`,
  };
}

function quadrant(context: Context, scheme: ScorecardScheme, matrix: CriteriaMatrix): string {
  const { literal, number } = context.dialect;
  const high = number(lowered(0.5));
  const y = axis(context, scheme, matrix.y.criteria);
  const x = axis(context, scheme, matrix.x.criteria);
  const [hh, hl, lh, ll] = matrix.quadrants.map(literal) as [string, string, string, string];
  return caseOf(
    [
      [`${y} IS NULL OR ${x} IS NULL`, 'NULL'],
      [`${y} >= ${high} AND ${x} >= ${high}`, hh],
      [`${y} >= ${high}`, hl],
      [`${x} >= ${high}`, lh],
    ],
    ll,
  );
}

/** Points of an axis over the weights that are there; NULL where all is blank. */
function axis(context: Context, { criteria }: ScorecardScheme, ids: readonly string[]): string {
  const { dialect } = context;
  const parts = criteria.flatMap((one, i) =>
    ids.includes(one.id)
      ? [{ weight: dialect.number(one.weight), points: `s.${pointsName(context, one, i)}` }]
      : [],
  );
  if (parts.length === 0) return `CAST(NULL AS ${dialect.double})`;
  const points = parts.map((one) => `COALESCE(${one.points}, 0)`).join(' + ');
  const weights = parts
    .map((one) => `CASE WHEN ${one.points} IS NULL THEN 0 ELSE ${one.weight} END`)
    .join(' + ');
  return `(${points}) / NULLIF(CAST(${weights} AS ${dialect.double}), 0)`;
}
