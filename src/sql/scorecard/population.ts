import type { Criterion } from '../../engine/scheme/scheme.ts';
import type { Context, Input } from '../context.ts';
import { distribution, quantileRow } from '../distribution.ts';
import { type Cte, select } from '../statement.ts';

/** What criteria take from the data: for each, its values in order, then its cut points or range, and all of them in one row. */
export interface Population {
  readonly ctes: readonly Cte[];
  /** `CROSS JOIN … AS c`, or nothing. */
  readonly join: readonly string[];
}

/** The expressions for scales that depend on who else is in the table. */
export function populationOf(context: Context, criteria: readonly Criterion[]): Population {
  const parts = criteria.flatMap((criterion): readonly (readonly [Cte, Cte])[] => {
    const input = context.input(criterion.id);
    const pair = input === null ? null : relative(context, criterion, input);
    return pair === null ? [] : [pair];
  });
  if (parts.length === 0) return { ctes: [], join: [] };
  const rows = parts.map(([, row]) => row.name);
  const name = 'scorecard_population';
  const body = select(
    rows.map((row) => `${row}.*`),
    `FROM ${rows.join(' CROSS JOIN ')}`,
  );
  return {
    ctes: [...parts.flat(), { name, note: context.words.population, body }],
    join: [`CROSS JOIN ${name} AS c`],
  };
}

function relative(context: Context, { name, scale }: Criterion, input: Input): readonly [Cte, Cte] | null {
  const cuts = cutsWanted(scale, input.name);
  if (cuts === null) return null;
  const { dialect, words, names } = context;
  const order = `${input.name}_order`;
  const positive = scale.kind === 'quantile' && scale.nonPositive !== null;
  return [
    distribution(dialect, {
      name: order,
      note: `${words.order}: ${name}`,
      from: names.mapping,
      value: input.name,
      ...(positive ? { where: `${input.name} > 0` } : {}),
    }),
    quantileRow(dialect, { name: `${input.name}_range`, note: `${words.cuts}: ${name}`, from: order }, cuts),
  ];
}

function cutsWanted(scale: Criterion['scale'], name: string): readonly { name: string; p: number }[] | null {
  if (scale.kind === 'quantile' && !scale.cuts) {
    const bins = scale.points.length;
    return bins < 2
      ? null
      : scale.points.slice(1).map((_, i) => ({ name: `${name}_cut_${i + 1}`, p: (i + 1) / bins }));
  }
  if (scale.kind !== 'min-max' || scale.range) return null;
  const trim = scale.winsorize ? 0.05 : 0;
  return [
    { name: `${name}_min`, p: trim },
    { name: `${name}_max`, p: 1 - trim },
  ];
}
