import { segmentsOf } from '../../engine/rfm/segments.ts';
import type { RfmScheme, SegmentMap, Tier } from '../../engine/scheme/scheme.ts';
import type { Context } from '../context.ts';
import { distribution, quantileRow } from '../distribution.ts';
import { caseOf, type Cte, select } from '../statement.ts';

/** The tier of a customer from its scores: an expression over `s`, and what it needs before. */
export interface SegmentSql {
  readonly ctes: readonly Cte[];
  readonly join: readonly string[];
  readonly tierNo: string;
}

/** Three scores become a segment, the segment is the tier (domain C4, C5). */
export function segmentSql(context: Context, scheme: RfmScheme): SegmentSql {
  const { segments, tiers, bins } = scheme;
  if (segments.kind === 'eight') return eight(context, segments, tiers);
  return { ctes: [], join: [], tierNo: table(segments, tiers, bins) };
}

type TableMap = Exclude<SegmentMap, { kind: 'eight' }>;

const tierNoOf = (tiers: readonly Tier[], name: string): string =>
  String(tiers.findIndex((tier) => tier.name === name) + 1);

/** Every cell of the map, as the engine reads it, gathered by segment. */
function table(map: TableMap, tiers: readonly Tier[], bins: number): string {
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  const deep = map.kind === 'rfm' || map.kind === 'intervals';
  const cells = scores.flatMap((r) =>
    scores.flatMap((f) => (deep ? scores.map((m) => [r, f, m] as const) : [[r, f, f] as const])),
  );
  const column = (at: 0 | 1 | 2): Uint8Array => Uint8Array.from(cells, (cell) => cell[at]);
  const none = new Float64Array(cells.length);
  const { names, segment } = segmentsOf(
    map,
    { r: column(0), f: column(1), m: column(2), cuts: null },
    { recency: none, frequency: none, monetary: none },
  );
  const branches = names.flatMap((name, place) => {
    const own = cells
      .filter((_, i) => segment[i] === place)
      .map(([r, f, m]) => (deep ? `${r}${f}${m}` : `${r}${f}`));
    return own.length === 0
      ? []
      : [[`${CODE[map.kind]} IN (${own.join(', ')})`, tierNoOf(tiers, name)] as const];
  });
  return caseOf(branches, null);
}

const CODE: Readonly<Record<TableMap['kind'], string>> = {
  rf: 's.r * 10 + s.f',
  'r-fm': 's.r * 10 + CEIL((s.f + s.m) / 2.0)',
  rfm: 's.r * 100 + s.f * 10 + s.m',
  intervals: 's.r * 100 + s.f * 10 + s.m',
};

type EightMap = Extract<SegmentMap, { kind: 'eight' }>;

const MEASURES = ['recency', 'frequency', 'monetary'] as const;

/** High and low of R, F and M, in the order HHH, HLH, LHH, LLH, HHL, HLL, LHL, LLL. */
function eight(context: Context, map: EightMap, tiers: readonly Tier[]): SegmentSql {
  const byScore = map.threshold === 'score-mean';
  const limits = limitsOf(context, map);
  const [r, f, m] = MEASURES.map((measure, i) => {
    const x = byScore ? `s.${'rfm'[i]}` : `s.${measure}`;
    const falls = measure === 'recency' && !byScore;
    const at = limits.at(measure);
    const size = `ABS(${at}) * 1e-9`;
    if (falls) return map.strict ? `${x} < ${at} - ${size}` : `${x} <= ${at} + ${size}`;
    return map.strict ? `${x} > ${at} + ${size}` : `${x} >= ${at} - ${size}`;
  });
  const place = map.segments.map((name) => tierNoOf(tiers, name));
  const tierNo = caseOf(
    [
      ['s.r IS NULL', 'NULL'],
      [`${m} AND ${r} AND ${f}`, place[0] ?? 'NULL'],
      [`${m} AND ${r}`, place[1] ?? 'NULL'],
      [`${m} AND ${f}`, place[2] ?? 'NULL'],
      [`${m}`, place[3] ?? 'NULL'],
      [`${r} AND ${f}`, place[4] ?? 'NULL'],
      [`${r}`, place[5] ?? 'NULL'],
      [`${f}`, place[6] ?? 'NULL'],
    ],
    place[7] ?? null,
  );
  return { ctes: limits.ctes, join: limits.join, tierNo };
}

interface Limits {
  readonly ctes: readonly Cte[];
  readonly join: readonly string[];
  readonly at: (measure: (typeof MEASURES)[number]) => string;
}

function limitsOf({ dialect, names, words }: Context, { threshold }: EightMap): Limits {
  if (typeof threshold === 'object')
    return { ctes: [], join: [], at: (measure) => dialect.number(threshold[measure]) };
  const note = words.line;
  const join = ['CROSS JOIN tiers_limits AS c'];
  const at: Limits['at'] = (measure) => `c.${measure}_limit`;
  if (threshold === 'median') {
    const parts = MEASURES.map((measure) => {
      const order = distribution(dialect, {
        name: `${measure}_places`,
        note: words.order,
        from: names.scorecard,
        value: measure,
        where: 'r IS NOT NULL',
      });
      const row = { name: `${measure}_median`, note, from: order.name };
      return [order, quantileRow(dialect, row, [{ name: `${measure}_limit`, p: 0.5 }])] as const;
    });
    const rows = parts.map(([, row]) => row.name);
    const body = select(
      rows.map((row) => `${row}.*`),
      `FROM ${rows.join(' CROSS JOIN ')}`,
    );
    return { ctes: [...parts.flat(), { name: 'tiers_limits', note, body }], join, at };
  }
  const means = MEASURES.map(
    (measure, i) =>
      `AVG(CAST(${threshold === 'mean' ? measure : 'rfm'[i]} AS ${dialect.double})) AS ${measure}_limit`,
  );
  const body = select(means, `FROM ${names.scorecard}`, 'WHERE r IS NOT NULL');
  return { ctes: [{ name: 'tiers_limits', note, body }], join, at };
}
