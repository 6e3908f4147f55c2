import { LEFT_OUT, PENDING } from '../graded.ts';
import type { Grades } from '../grades.ts';
import type { Issue } from '../issue.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { Result } from '../result.ts';
import type { KaismScheme } from '../scheme/scheme.ts';
import { atEachRow, type Steps } from '../steps.ts';
import { axisValues } from './axis-values.ts';

/** Grades by two axes, KAISM or any 2×2 (domain A7). Extras `y` and `x` are the axis values. */
export function* gradeKaism(inputs: Inputs, scheme: KaismScheme): Steps<Result<Grades>> {
  const y = yield* axisValues(scheme.y, inputs);
  const x = yield* axisValues(scheme.x, inputs);
  const places = scheme.quadrants.map((name) => scheme.tiers.findIndex((tier) => tier.name === name));
  const issues: Issue[] = [...y.issues, ...x.issues];
  const { included, rowCount } = inputs.table;
  const tier = new Int16Array(rowCount).fill(LEFT_OUT);
  yield* atEachRow(rowCount, (row) => {
    if (included[row] !== 1) return;
    const up = y.values[row] ?? NaN;
    const right = x.values[row] ?? NaN;
    const missing = [
      ...(Number.isNaN(up) ? [scheme.y.name] : []),
      ...(Number.isNaN(right) ? [scheme.x.name] : []),
    ];
    if (missing.length > 0) issues.push({ code: 'pending', row, missing });
    tier[row] =
      missing.length > 0 ? PENDING : (places[(up >= y.high ? 0 : 2) + (right >= x.high ? 0 : 1)] ?? PENDING);
  });
  const extras = [
    { key: 'y', values: y.values },
    { key: 'x', values: x.values },
  ];
  return { ok: true, value: { score: null, tier, extras, issues } };
}
