import type { Dialect } from './dialect.ts';
import { indent, select, type Cte } from './statement.ts';

/** A column whose distinct values are put in order, inside groups where `groups` names columns. */
export interface Measured {
  /** Name of the expression to make. */
  readonly name: string;
  readonly note: string;
  readonly from: string;
  readonly value: string;
  readonly where?: string;
  readonly groups?: readonly string[];
}

/**
 * The distinct values of a column with the running count (`upto`) and sum (`sum_upto`) through each, from the lowest, and the
 * number of all (`n`). Counts are doubles, so that places are computed as the engine computes them.
 */
export function distribution(
  dialect: Dialect,
  { name, note, from, value, where, groups = [] }: Measured,
): Cte {
  const within = (order: string): string => {
    const partition = groups.length === 0 ? '' : `PARTITION BY ${groups.join(', ')} `;
    return `OVER (${partition}${order}`.trimEnd() + ')';
  };
  const body = select(
    [
      ...groups,
      'value',
      `SUM(many) ${within('ORDER BY value')} AS upto`,
      `SUM(many * value) ${within('ORDER BY value')} AS sum_upto`,
      `SUM(many) ${within('')} AS n`,
      `SUM(many * value) ${within('')} AS total`,
      'many',
    ],
    'FROM (',
    `  SELECT ${[...groups, `${value} AS value`, `CAST(COUNT(*) AS ${dialect.double}) AS many`].join(', ')}`,
    `  FROM ${from}`,
    `  WHERE ${[`${value} IS NOT NULL`, ...(where === undefined ? [] : [where])].join(' AND ')}`,
    `  GROUP BY ${[...groups, value].join(', ')}`,
    ') AS distinct_values',
  );
  return { name, note, body };
}

/** A quantile to take: its name and probability. */
export interface QuantileCut {
  readonly name: string;
  readonly p: number;
}

/**
 * Type 7 quantiles of a distribution, one row (or one a group), together with `also`: h = (n − 1)p, between the values at ⌊h⌋
 * and ⌊h⌋ + 1. Equal neighbours are the answer itself, which interpolating functions of databases get wrong by a rounding.
 */
export function quantileRow(
  dialect: Dialect,
  of: {
    readonly name: string;
    readonly note: string;
    readonly from: string;
    readonly groups?: readonly string[];
  },
  cuts: readonly QuantileCut[],
): Cte {
  const groups = of.groups ?? [];
  const outer = cuts.map(
    ({ name }, i) =>
      `CASE WHEN low_${i} = high_${i} OR part_${i} = 0 THEN low_${i} ELSE low_${i} + (high_${i} - low_${i}) * part_${i} END AS ${name}`,
  );
  const inner = cuts.flatMap(({ p }, i) => {
    const place = `(n - 1) * ${dialect.number(p)}`;
    return [
      `MIN(CASE WHEN upto > FLOOR(${place}) THEN value END) AS low_${i}`,
      `MIN(CASE WHEN upto > LEAST(FLOOR(${place}) + 1, n - 1) THEN value END) AS high_${i}`,
      `MAX(${place} - FLOOR(${place})) AS part_${i}`,
    ];
  });
  const grouped = groups.length === 0 ? [] : [`  GROUP BY ${groups.join(', ')}`];
  const from = select([...groups, ...inner], `FROM ${of.from}`);
  const body = select([...groups, ...outer], 'FROM (', indent(from), ...grouped, ') AS places');
  return { name: of.name, note: of.note, body };
}
