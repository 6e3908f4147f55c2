import type { Curve, CurveBand } from '../../engine/scorecard/curve.ts';
import { linearCurve, minMaxCurve, stepsCurve } from '../../engine/scorecard/curve-of.ts';
import { plainLabel } from '../../engine/scorecard/label-points.ts';
import type { Criterion, LabelsScale, QuantileScale } from '../../engine/scheme/scheme.ts';
import type { Input } from '../context.ts';
import type { Dialect } from '../dialect.ts';
import { plainLiterals } from '../plain-text.ts';
import { caseOf } from '../statement.ts';

/** Points of a criterion as an expression over `m` (the stage `mapping`) and `c` (what its scale takes from the data). */
export function pointsSql(dialect: Dialect, criterion: Criterion, input: Input): string {
  const { scale, better, weight } = criterion;
  const x = `m.${input.name}`;
  switch (scale.kind) {
    case 'steps':
      return curveSql(dialect, stepsCurve(scale, better), x);
    case 'linear':
      return curveSql(dialect, linearCurve(scale, better), x);
    case 'labels':
      return labelsSql(dialect, scale, { criterion, x, text: `m.${input.rated?.text ?? input.name}` });
    case 'min-max':
      return scale.range
        ? curveSql(dialect, minMaxCurve(scale.range, weight, better), x)
        : minMaxSql(dialect, criterion, { x, name: input.name });
    case 'quantile':
      return quantileSql(dialect, { scale, better, x, cut: cutOf(dialect, scale, input.name) });
    case 'percentile':
      return percentileSql(dialect, criterion, { x, rank: scale.rank });
  }
}

/** Cut points are numbers when frozen, else columns of `c`. */
function cutOf(dialect: Dialect, { cuts }: QuantileScale, name: string): (i: number) => string {
  return (i) => (cuts ? dialect.number(cuts[i] ?? NaN) : `c.${name}_cut_${i + 1}`);
}

/** Half-open bands, the best first; a bound is reached within a billionth. */
function curveSql(dialect: Dialect, { sign, knots, bands }: Curve, x: string): string {
  const n = (value: number): string => dialect.number(value);
  const reached = (knot: number): string => (sign === 1 ? `${x} >= ${n(knot)}` : `${x} <= ${n(0 - knot)}`);
  const branches = bands
    .slice(1)
    .map((band, i) => [reached(knots[i] ?? 0), bandSql(dialect, band, sign === 1 ? x : `(-${x})`)] as const)
    .reverse();
  const lowest = bands[0];
  const rest = lowest ? bandSql(dialect, lowest, sign === 1 ? x : `(-${x})`) : 'NULL';
  return caseOf([[`${x} IS NULL`, 'NULL'], ...branches], rest);
}

function bandSql(dialect: Dialect, { start, base, slope, cap }: CurveBand, x: string): string {
  const n = (value: number): string => dialect.number(value);
  if (slope === 0) return n(base);
  return `GREATEST(${n(base)}, LEAST(${n(cap)}, ${n(base)} + ${n(slope)} * (${x} - ${n(start)})))`;
}

function labelsSql(
  dialect: Dialect,
  { bands, numbers }: LabelsScale,
  at: { readonly criterion: Criterion; readonly x: string; readonly text: string },
): string {
  const { weight, better } = at.criterion;
  const known = new Set<string>();
  const branches: (readonly [string, string])[] = [];
  for (const { labels, points } of bands) {
    const fresh = [...new Set(labels.map(plainLabel))].filter((label) => !known.has(label));
    for (const label of fresh) known.add(label);
    const values = fresh
      .filter((label) => String(Number(label)) === label)
      .map((one) => dialect.number(Number(one)));
    if (values.length > 0) branches.push([`${at.x} IN (${values.join(', ')})`, dialect.number(points)]);
    const texts = plainLiterals(dialect, fresh);
    if (texts.length > 0) branches.push([`${at.text} IN (${texts.join(', ')})`, dialect.number(points)]);
  }
  if (numbers) {
    const own = better === 'higher' ? at.x : `${dialect.number(weight)} - ${at.x}`;
    branches.push([`${at.x} BETWEEN 0 AND ${dialect.number(weight)}`, own]);
  }
  return caseOf(branches, null);
}

function minMaxSql(
  dialect: Dialect,
  { weight, better }: Criterion,
  { x, name }: { readonly x: string; readonly name: string },
): string {
  const half = `(c.${name}_max / 2 - c.${name}_min / 2)`;
  const w = dialect.number(weight);
  const slope = `${dialect.number(weight / 2)} / ${half}`;
  const way = better === 'higher' ? `(${x} - c.${name}_min)` : `(c.${name}_max - ${x})`;
  return caseOf(
    [
      [`${x} IS NULL`, 'NULL'],
      [`${half} > 0`, `GREATEST(0, LEAST(${w}, ${slope} * ${way}))`],
    ],
    dialect.number(weight / 2),
  );
}

interface QuantileSql {
  readonly scale: QuantileScale;
  readonly better: 'higher' | 'lower';
  readonly x: string;
  readonly cut: (i: number) => string;
}

function quantileSql(dialect: Dialect, { scale, better, x, cut }: QuantileSql): string {
  const points = better === 'higher' ? scale.points : [...scale.points].reverse();
  const n = (value: number): string => dialect.number(value);
  const above = points
    .slice(1)
    .map((value, i) => [`${x} > ${cut(i)}`, n(value)] as const)
    .reverse();
  const own: readonly (readonly [string, string])[] =
    scale.nonPositive === null ? [] : [[`${x} <= 0`, n(scale.nonPositive)]];
  return caseOf([[`${x} IS NULL`, 'NULL'], ...own, ...above], n(points[0] ?? 0));
}

function percentileSql(
  dialect: Dialect,
  { weight, better }: Criterion,
  { x, rank }: { readonly x: string; readonly rank: 'mid' | 'low' },
): string {
  const worse = `(RANK() OVER (PARTITION BY ${x} IS NULL ORDER BY ${x}${better === 'higher' ? '' : ' DESC'}) - 1)`;
  const equal = rank === 'mid' ? ` + 0.5 * (COUNT(*) OVER (PARTITION BY ${x}) - 1)` : '';
  const others = `(COUNT(${x}) OVER () - 1)`;
  return caseOf(
    [
      [`${x} IS NULL`, 'NULL'],
      [`COUNT(${x}) OVER () <= 1`, dialect.number(weight / 2)],
    ],
    `${dialect.number(weight)} * LEAST(1, CAST(${worse}${equal} AS ${dialect.double}) / ${others})`,
  );
}
