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
import { readNumber } from '../../src/engine/table/read-number.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { vocabulary } from '../../src/locales/vocabulary.ts';
import { HEADERS } from '../support/customers.ts';
import { dayWritten, dirtyOrders, dirtyRows } from './dirt.ts';

const scheme = presetScheme('tiancheng', 'zh-CN');

const ORDER_HEADERS = ['客户', '下单日期', '订单金额'] as const;
const orders = presetScheme('rfm-orders-10', 'zh-CN');

function gradedOrders(rows: readonly (readonly Cell[])[], date1904 = false) {
  const sample = Array.from({ length: 10 }, (_none, i): Cell[] => [`C${String(i)}`, 45_000 + i, i * 100]);
  const formats = sample.map(() => ['General', 'yyyy-mm-dd', 'General']);
  const sketches = sketchColumns(ORDER_HEADERS, sample, formats);
  const wanted = needs(orders);
  const mapping = guessMapping(wanted, sketches, vocabulary);
  const columns = planReading(wanted, mapping, sketches);
  const reader = createTableReader({ columns, rowCount: rows.length, date1904, oneRowACustomer: false });
  reader.push(
    0,
    rows.map((row) => columns.map(({ index }) => row[index] ?? '')),
  );
  const { table, issues } = reader.finish();
  return { result: grade(table, mapping, orders, { asOf: null, previous: null }), issues };
}

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

  it('every order counts for its customer or is listed with its reason', () => {
    fc.assert(
      fc.property(dirtyOrders(ORDER_HEADERS), (rows) => {
        const { result, issues } = gradedOrders(rows);
        const all = [...issues, ...(result.ok ? result.value.issues : result.issues)];
        if (!result.ok) return expect(all.length).toBeGreaterThan(0);
        const listed = new Set(all.flatMap((issue) => ('row' in issue ? [issue.row] : [])));
        const idle = all.flatMap((issue) => (issue.code === 'no-purchase' ? [issue.customer] : []));
        const known = new Set([...(result.value.customers ?? []), ...idle]);
        rows.forEach(([customer, when, money], row) => {
          const counts = known.has(String(customer ?? '').trim());
          const readable = typeof money === 'number' || readNumber(String(money ?? '')) !== null;
          const sound = readable && (typeof when === 'string' || Number(when) > 0);
          const said = `row ${String(row)}: ${JSON.stringify(rows[row])}`;
          if (!listed.has(row)) expect(counts && sound, said).toBe(true);
        });
        const { report, tier } = result.value;
        expect(report.graded + report.pending + report.skipped).toBe(tier.length);
        expect(report.tiers.reduce((sum, { count }) => sum + count, 0)).toBe(report.graded);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 400) },
    );
  });

  it('one day is one day, however it is written and in both date systems', () => {
    const lines = (write: (serial: number, at: number) => Cell): readonly (readonly Cell[])[] =>
      Array.from({ length: 60 }, (_none, i) => [
        `C${String(i % 12)}`,
        write(45_300 + ((i * 37) % 200), i),
        100 + ((i * 53) % 900),
      ]);
    const tiersOf = (answer: ReturnType<typeof gradedOrders>): unknown =>
      answer.result.ok ? [...answer.result.value.tier] : answer.result.issues;
    const plain = tiersOf(gradedOrders(lines((serial) => serial)));
    expect(plain).toHaveLength(12);
    expect(tiersOf(gradedOrders(lines(dayWritten)))).toEqual(plain);
    expect(
      tiersOf(
        gradedOrders(
          lines((serial) => serial - 1462),
          true,
        ),
      ),
    ).toEqual(plain);
  });

  it('an order without a date or an amount is listed', () => {
    const { result, issues } = gradedOrders([
      ['C1', 45_000, 100],
      ['C1', 45_001, null],
      ['C2', null, 100],
      ['C2', 45_002, 100],
    ]);
    const all = [...issues, ...(result.ok ? result.value.issues : result.issues)];
    expect(all.flatMap((issue) => ('row' in issue ? [issue.row] : []))).toEqual([1, 2]);
  });
});
