import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTableReader,
  grade,
  guessMapping,
  LEFT_OUT,
  needs,
  PENDING,
  planReading,
  sketchColumns,
} from '../../src/engine/index.ts';
import type { Cell } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { vocabulary } from '../../src/locales/vocabulary.ts';
import { HEADERS } from '../support/customers.ts';
import { dirtyRows } from './dirt.ts';

const scheme = presetScheme('tiancheng', 'zh-CN');

function graded(rows: readonly (readonly Cell[])[]) {
  // What the columns hold is told from clean rows, as it is in a list that is mostly sound.
  const sample: Cell[][] = Array.from({ length: 10 }, (_none, i) => [
    `客户${String(i)}`,
    i,
    i / 10,
    i,
    i,
    i,
    i * 100,
  ]);
  const sketches = sketchColumns(
    HEADERS,
    sample,
    sample.map((row) => row.map(() => 'General')),
  );
  const wanted = needs(scheme);
  const mapping = guessMapping(wanted, sketches, vocabulary);
  const columns = planReading(wanted, mapping, sketches);
  const reader = createTableReader({
    columns,
    rowCount: rows.length,
    date1904: false,
    oneRowACustomer: true,
  });
  reader.push(
    0,
    rows.map((row) => columns.map(({ index }) => row[index] ?? '')),
  );
  const { table, issues } = reader.finish();
  const result = grade(table, mapping, scheme, { asOf: null, previous: null });
  return { result, issues };
}

describe('dirty data', () => {
  it('every row is graded, pending or left out, the last two with a reason, and the counts add up', () => {
    let rowsSeen = 0;
    fc.assert(
      fc.property(dirtyRows(HEADERS), (rows) => {
        const { result, issues } = graded(rows);
        rowsSeen += rows.length;
        if (!result.ok) {
          expect([...issues, ...result.issues].length).toBeGreaterThan(0);
          return;
        }
        const { tier, report, issues: later } = result.value;
        const reasons = new Set(
          [...issues, ...later].flatMap((issue) => ('row' in issue ? [issue.row] : [])),
        );
        tier.forEach((at, row) => {
          if (at === LEFT_OUT || at === PENDING)
            expect(reasons.has(row), `row ${String(row)}: ${JSON.stringify(rows[row])}`).toBe(true);
        });
        expect(report.graded + report.pending + report.skipped).toBe(rows.length);
        expect(report.tiers.reduce((sum, { count }) => sum + count, 0)).toBe(report.graded);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 400) },
    );
    console.log(`dirty data: ${String(rowsSeen)} rows`);
  });
});
