import { LEFT_OUT, PENDING } from '../graded.ts';
import type { ExtraColumn, GradeOptions } from '../graded.ts';
import type { Grades } from '../grades.ts';
import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Result } from '../result.ts';
import type { RfmScheme } from '../scheme/scheme.ts';
import { atEachRow, type Steps } from '../steps.ts';
import { customerRows, orderRows, type RfmSubjects } from './rfm-subjects.ts';
import { type RfmScores, rfmScores } from './rfm-scores.ts';
import { scoreIssues } from './score-issues.ts';
import { type Segmented, segmentsOf } from './segments.ts';

/** RFM (domain C1–C5): scores by bins, a segment by the map; the segment is the tier. Score = 100R + 10F + M. */
export function* gradeRfm(inputs: Inputs, scheme: RfmScheme, options: GradeOptions): Steps<Result<Grades>> {
  const found =
    scheme.method === 'rfm'
      ? customerRows(inputs, options.asOf)
      : yield* orderRows(inputs, scheme, options.asOf);
  if (!found.ok) return found;
  const subjects = found.value;
  yield;
  const scores = rfmScores(subjects, scheme);
  yield;
  const { names, segment } = segmentsOf(scheme.segments, scores, subjects);
  yield;
  const tier = yield* tiersOf(
    subjects,
    segment,
    names.map((name) => scheme.tiers.findIndex((one) => one.name === name)),
  );
  const issues = [
    ...subjects.issues,
    ...(yield* pendingIssues(subjects, scores, tier)),
    ...scoreIssues(subjects, scores, scheme),
  ];
  yield;
  return {
    ok: true,
    value: {
      score: yield* codes(scores),
      tier,
      extras: yield* extraColumns(subjects, scores, { names, segment }),
      issues,
      ...(subjects.customers ? { customers: subjects.customers } : {}),
      value: inputs.columnOf('value')?.numbers ?? moneyOf(subjects, scheme),
      ...(subjects.asOf === null ? {} : { asOf: subjects.asOf }),
    },
  };
}

/** What each customer brings in all: of averages the sum that they were made of. */
function moneyOf({ monetary, frequency }: RfmSubjects, { method, monetaryOf }: RfmScheme): Float64Array {
  if (method === 'rfm' || monetaryOf === 'sum') return monetary;
  return monetary.map((average, at) => average * (frequency[at] as number));
}

/** The tier of every subject; `tierOf` is that of each segment. */
function* tiersOf(
  { included }: RfmSubjects,
  segment: Int16Array,
  tierOf: readonly number[],
): Steps<Int16Array> {
  const tier = new Int16Array(segment.length);
  yield* atEachRow(tier.length, (row) => {
    tier[row] = included[row] === 0 ? LEFT_OUT : (tierOf[segment[row] ?? -1] ?? PENDING);
  });
  return tier;
}

function* codes({ r, f, m }: RfmScores): Steps<Float64Array> {
  const codes = new Float64Array(r.length);
  yield* atEachRow(r.length, (row) => {
    codes[row] = r[row] === 0 ? NaN : (r[row] as number) * 100 + (f[row] as number) * 10 + (m[row] as number);
  });
  return codes;
}

function* pendingIssues(subjects: RfmSubjects, { r }: RfmScores, tier: Int16Array): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  yield* atEachRow(tier.length, (subject) => {
    if (tier[subject] !== PENDING) return;
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

function* extraColumns(
  subjects: RfmSubjects,
  { r, f, m }: RfmScores,
  { names, segment }: Segmented,
): Steps<readonly ExtraColumn[]> {
  const { recency, frequency, monetary, customers, dated } = subjects;
  const own = customers || dated ? [{ key: 'recency', values: recency }] : [];
  const sums = customers
    ? [
        { key: 'frequency', values: frequency },
        { key: 'monetary', values: monetary },
      ]
    : [];
  const known = (scores: Uint8Array) => (row: number) => scores[row] || null;
  return [
    ...own,
    ...sums,
    { key: 'r', values: yield* cells(r.length, known(r)) },
    { key: 'f', values: yield* cells(r.length, known(f)) },
    { key: 'm', values: yield* cells(r.length, known(m)) },
    {
      key: 'rfm',
      values: yield* cells(r.length, (row) => (r[row] === 0 ? null : `${r[row]}${f[row]}${m[row]}`)),
    },
    { key: 'segment', values: yield* cells(segment.length, (row) => names[segment[row] ?? -1] ?? null) },
  ];
}

function* cells<T>(count: number, cellAt: (row: number) => T): Steps<readonly T[]> {
  const values = new Array<T>(count);
  yield* atEachRow(count, (row) => (values[row] = cellAt(row)));
  return values;
}
