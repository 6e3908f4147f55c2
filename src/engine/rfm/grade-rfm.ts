import { LEFT_OUT, PENDING } from '../graded.ts';
import type { ExtraColumn, GradeOptions } from '../graded.ts';
import type { Grades } from '../grades.ts';
import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Result } from '../result.ts';
import type { RfmScheme } from '../scheme/scheme.ts';
import type { Steps } from '../steps.ts';
import { customerRows, orderRows, type RfmSubjects } from './rfm-subjects.ts';
import { type RfmScores, rfmScores } from './rfm-scores.ts';
import { scoreIssues } from './score-issues.ts';
import { segmentsOf } from './segments.ts';

/** RFM (domain C1–C5): scores by bins, a segment by the map; the segment is the tier. Score = 100R + 10F + M. */
export function* gradeRfm(inputs: Inputs, scheme: RfmScheme, options: GradeOptions): Steps<Result<Grades>> {
  const found =
    scheme.method === 'rfm' ? customerRows(inputs, options.asOf) : orderRows(inputs, scheme, options.asOf);
  if (!found.ok) return found;
  const subjects = found.value;
  yield;
  const scores = rfmScores(subjects, scheme);
  yield;
  const { names, segment } = segmentsOf(scheme.segments, scores, subjects);
  const tierOf = names.map((name) => scheme.tiers.findIndex((tier) => tier.name === name));
  const tier = Int16Array.from(segment, (place, row) => {
    if (subjects.included[row] === 0) return LEFT_OUT;
    return tierOf[place] ?? PENDING;
  });
  yield;
  const issues = [
    ...subjects.issues,
    ...pendingIssues(subjects, scores, tier),
    ...scoreIssues(subjects, scores, scheme),
  ];
  yield;
  return {
    ok: true,
    value: {
      score: codes(scores),
      tier,
      extras: extraColumns(subjects, scores, segment.length === 0 ? [] : names, segment),
      issues,
      ...(subjects.customers ? { customers: subjects.customers } : {}),
      value: inputs.columnOf('value')?.numbers ?? subjects.monetary,
      ...(subjects.asOf === null ? {} : { asOf: subjects.asOf }),
    },
  };
}

function codes({ r, f, m }: RfmScores): Float64Array {
  return Float64Array.from(r, (score, i) =>
    score === 0 ? NaN : score * 100 + (f[i] as number) * 10 + (m[i] as number),
  );
}

function pendingIssues(subjects: RfmSubjects, { r }: RfmScores, tier: Int16Array): Issue[] {
  const issues: Issue[] = [];
  tier.forEach((at, subject) => {
    if (at !== PENDING) return;
    const row = subjects.rowOf(subject);
    issues.push(
      r[subject] === 0
        ? { code: 'pending', row, missing: missingAt(subjects, subject) }
        : { code: 'unmatched', row },
    );
  });
  return issues;
}

function missingAt(subjects: RfmSubjects, subject: number): string[] {
  const { recency, frequency, monetary, headers } = subjects;
  return [recency, frequency, monetary].flatMap((column, i) =>
    Number.isFinite(column[subject]) ? [] : [headers[i] as string],
  );
}

function extraColumns(
  subjects: RfmSubjects,
  { r, f, m }: RfmScores,
  names: readonly string[],
  segment: Int16Array,
): ExtraColumn[] {
  const scored = (scores: Uint8Array): (number | null)[] =>
    Array.from(scores, (score) => (score === 0 ? null : score));
  const own = subjects.customers || subjects.dated ? [{ key: 'recency', values: subjects.recency }] : [];
  const sums = subjects.customers
    ? [
        { key: 'frequency', values: subjects.frequency },
        { key: 'monetary', values: subjects.monetary },
      ]
    : [];
  return [
    ...own,
    ...sums,
    { key: 'r', values: scored(r) },
    { key: 'f', values: scored(f) },
    { key: 'm', values: scored(m) },
    { key: 'rfm', values: Array.from(r, (score, i) => (score === 0 ? null : `${score}${f[i]}${m[i]}`)) },
    { key: 'segment', values: Array.from(segment, (place) => names[place] ?? null) },
  ];
}
