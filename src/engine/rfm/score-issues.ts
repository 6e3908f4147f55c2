import type { Issue, Measured } from '../issue.ts';
import type { RfmOptions, RfmScores } from './rfm-scores.ts';
import type { RfmSubjects } from './rfm-subjects.ts';

/** Under this many customers fixed breaks say more than quantiles do (domain C2). */
const ADVISED = 30;

/** What should be known about the bins: too few customers, columns without differences, scores that nobody got. */
export function scoreIssues(subjects: RfmSubjects, scores: RfmScores, options: RfmOptions): Issue[] {
  const customers = scores.r.filter((score) => score > 0).length;
  const columns = [subjects.recency, subjects.frequency, subjects.monetary];
  const binned = [scores.r, scores.f, scores.m];
  const few: Issue[] =
    customers < ADVISED && !options.cuts ? [{ code: 'few-customers', customers, advised: ADVISED }] : [];
  return [
    ...few,
    ...FIGURES.flatMap((figure, i) => {
      const measured = subjects.customers ? { figure } : { column: subjects.headers[i] as string };
      return columnIssues({
        measured,
        values: columns[i] as Float64Array,
        scores: binned[i] as Uint8Array,
        options,
      });
    }),
  ];
}

const FIGURES = ['days-since', 'frequency', 'monetary'] as const;

interface BinnedColumn {
  readonly measured: Measured;
  readonly values: Float64Array;
  readonly scores: Uint8Array;
  readonly options: RfmOptions;
}

function columnIssues({ measured, values, scores, options }: BinnedColumn): Issue[] {
  if (options.cuts || scores.every((score) => score === 0)) return [];
  const made = [...Array(options.bins).keys()].filter((bin) => scores.includes(bin + 1)).length;
  if (made === options.bins) return [];
  const known = values.filter((_, row) => (scores[row] as number) > 0);
  if (known.every((value) => value === known[0])) return [{ code: 'all-equal', ...measured }];
  return [{ code: 'few-bins', ...measured, asked: options.bins, made }];
}
