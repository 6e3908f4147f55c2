import type {
  Condition,
  Criterion,
  KaismScheme,
  RfmScheme,
  RulesScheme,
  Scheme,
  ScorecardScheme,
} from '../scheme.ts';
import { criterionLines } from './criterion-lines.ts';
import type { Line } from './layout.ts';

/** The rows of the `Scorecard` table of a scheme; methods without criteria, rules or segments have none. */
export function schemeLines(scheme: Scheme): readonly Line[] {
  switch (scheme.method) {
    case 'scorecard':
      return cardLines(scheme);
    case 'rules':
      return ruleLines(scheme);
    case 'kaism':
      return axisLines(scheme);
    case 'rfm':
    case 'rfm-orders':
      return [...segmentLines(scheme), ...cutLines(scheme)];
    default:
      return [];
  }
}

function cardLines({ criteria, caps }: ScorecardScheme): readonly Line[] {
  const capLines = caps.map((cap): Line => ({ part: 'cap', tier: cap.tier, ...conditionLine(cap.when) }));
  return [...criteria.flatMap((one: Criterion) => criterionLines(one)), ...capLines];
}

function conditionLine({ field, of, op, value }: Condition): Line {
  return { field, of, op, value };
}

function ruleLines({ fields, rules }: RulesScheme): readonly Line[] {
  const own = fields.map(({ name, measure, column, shareOf }): Line => ({
    part: 'field',
    name,
    measure,
    column,
    shareOf: shareOf ?? null,
  }));
  const conditions = rules.flatMap(({ tier, anyOf }, rule) =>
    anyOf.flatMap((group, at) =>
      group.map((one): Line => ({
        part: 'condition',
        rule: rule + 1,
        group: at + 1,
        tier,
        ...conditionLine(one),
      })),
    ),
  );
  return [...own, ...conditions];
}

function axisLines({ y, x }: KaismScheme): readonly Line[] {
  const lines = (part: 'axis-y' | 'axis-x', axis: KaismScheme['y']): readonly Line[] =>
    axis.criteria.map(({ id, name, measure, column, weight }) => ({
      part,
      name,
      measure,
      column,
      weight,
      id,
    }));
  return [...lines('axis-y', y), ...lines('axis-x', x)];
}

function segmentLines({ segments }: RfmScheme): readonly Line[] {
  switch (segments.kind) {
    case 'rf':
      return segments.rows.map(({ segment, pattern }) => ({ part: 'segment', tier: segment, pattern }));
    case 'rfm':
    case 'r-fm':
      return segments.rows.map(({ segment, codes }) => ({ part: 'segment', tier: segment, codes }));
    case 'intervals':
      return segments.rows.map(({ segment, r, f, m }) => ({
        part: 'segment',
        tier: segment,
        rFrom: r[0],
        rTo: r[1],
        fFrom: f[0],
        fTo: f[1],
        mFrom: m[0],
        mTo: m[1],
      }));
    default:
      return [];
  }
}

function cutLines({ cuts }: RfmScheme): readonly Line[] {
  if (!cuts) return [];
  const { recency, frequency, monetary } = cuts;
  const longest = Math.max(recency.length, frequency.length, monetary.length);
  return Array.from({ length: longest }, (_, i) => ({
    part: 'cut',
    recency: recency[i] ?? null,
    frequency: frequency[i] ?? null,
    monetary: monetary[i] ?? null,
  }));
}
