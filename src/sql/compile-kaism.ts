import type { KaismScheme, MatrixAxis } from '../engine/scheme/scheme.ts';
import type { Context, MethodSql } from './context.ts';
import { distribution, quantileRow } from './distribution.ts';
import { caseOf, type Cte, select } from './statement.ts';

/** More of an axis's weight than this may not be blank, as in the engine. */
const MAX_MISSING = 0.3;

/** Two axes of weighted ratings and four quadrants; a value on the line is high. */
export function compileKaism(context: Context, scheme: KaismScheme): MethodSql {
  const { names, words } = context;
  const axes = [
    ['y', scheme.y],
    ['x', scheme.x],
  ] as const;
  const scorecard = select(
    ['m.*', ...axes.map(([key, axis]) => `${axisSql(context, axis)} AS axis_${key}`)],
    `FROM ${names.mapping} AS m`,
  );
  const lines = axes.map(([key, axis]) => lineOf(context, key, axis));
  const place = scheme.quadrants.map((name) =>
    String(scheme.tiers.findIndex((one) => one.name === name) + 1),
  );
  const high = lines.map(({ from }, i) => `s.axis_${axes[i]?.[0]} >= ${from}`);
  const tierNo = caseOf(
    [
      ['s.axis_y IS NULL OR s.axis_x IS NULL', 'NULL'],
      [`${high[0]} AND ${high[1]}`, place[0] ?? 'NULL'],
      [`${high[0]}`, place[1] ?? 'NULL'],
      [`${high[1]}`, place[2] ?? 'NULL'],
    ],
    place[3] ?? null,
  );
  const tiers = select(
    ['s.*', `${tierNo} AS tier_no`],
    `FROM ${names.scorecard} AS s`,
    ...lines.flatMap((line) => line.join),
  );
  return {
    ctes: [
      { name: names.scorecard, note: `${words.axes}: ${scheme.y.name}, ${scheme.x.name}`, body: scorecard },
      ...lines.flatMap((line) => line.ctes),
      { name: names.tiers, note: words.quadrants, body: tiers },
    ],
    columns: ['axis_y', 'axis_x'],
    money: context.input('value')?.name ?? null,
  };
}

/** The weighted average of the ratings inside the scale; NULL where too much is blank. */
function axisSql(context: Context, { criteria, scale }: MatrixAxis): string {
  const n = context.dialect.number;
  const total = criteria.reduce((sum, one) => sum + one.weight, 0);
  const parts = criteria.flatMap(({ id, weight }) => {
    const input = context.input(id);
    return input
      ? [
          {
            inside: `m.${input.name} BETWEEN ${n(scale.min)} AND ${n(scale.max)}`,
            x: `m.${input.name}`,
            weight,
          },
        ]
      : [];
  });
  if (parts.length === 0) return `CAST(NULL AS ${context.dialect.double})`;
  const sum = parts
    .map(({ inside, x, weight }) => `CASE WHEN ${inside} THEN ${x} * ${n(weight)} ELSE 0 END`)
    .join(' + ');
  const weights = parts
    .map(({ inside, weight }) => `CASE WHEN ${inside} THEN ${n(weight)} ELSE 0 END`)
    .join(' + ');
  const most = n(MAX_MISSING * total * (1 + 1e-9));
  return [
    `CASE`,
    `  WHEN ${n(total)} - (${weights}) <= ${most}`,
    `  THEN (${sum}) / NULLIF(CAST(${weights} AS ${context.dialect.double}), 0)`,
    `END`,
  ].join('\n');
}

interface Line {
  readonly ctes: readonly Cte[];
  readonly join: readonly string[];
  /** The lowest high value. */
  readonly from: string;
}

function lineOf({ dialect, names, words }: Context, key: 'x' | 'y', { cut, scale }: MatrixAxis): Line {
  const n = dialect.number;
  const forgiven = 1e-9 * (scale.max - scale.min);
  if (typeof cut === 'number') return { ctes: [], join: [], from: n(cut - forgiven) };
  if (cut === 'midpoint') return { ctes: [], join: [], from: n((scale.min + scale.max) / 2 - forgiven) };
  const name = `axis_${key}_line`;
  const note = words.line;
  const row = { join: [`CROSS JOIN ${name}`], from: `${name}.line - ${n(forgiven)}` };
  if (cut === 'mean') {
    return {
      ...row,
      ctes: [{ name, note, body: select([`AVG(axis_${key}) AS line`], `FROM ${names.scorecard}`) }],
    };
  }
  const order = distribution(dialect, {
    name: `axis_${key}_order`,
    note: words.order,
    from: names.scorecard,
    value: `axis_${key}`,
  });
  return {
    ...row,
    ctes: [order, quantileRow(dialect, { name, note, from: order.name }, [{ name: 'line', p: 0.5 }])],
  };
}
