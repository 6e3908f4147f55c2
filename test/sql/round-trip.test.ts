import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gradeCommand } from '../../src/cli/grade/command.ts';
import { openDuckDb, type Database } from './duckdb.ts';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-round-'));
const at = (name: string): string => join(folder, name);
let database: Database;
beforeAll(async () => {
  database = await openDuckDb();
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

async function grade(...args: readonly string[]): Promise<string> {
  const { code, out, error } = await gradeCommand([...args, '--lang', 'en-US'], {
    today: 46_027,
    language: '',
  });
  if (code !== 0) throw new Error(error);
  return out;
}

/** 20,000 orders of 1,000 customers, in a Parquet file; a sample of them in a small CSV file, to be mapped. */
async function makeOrders(): Promise<void> {
  await database.run(`CREATE TABLE orders AS SELECT 'C' || hash(i) % 1000 AS "Customer",
      DATE '2025-01-01' + CAST(hash(i + 1) % 365 AS INTEGER) AS "Order date",
      CAST(hash(i + 2) % 90000 AS INTEGER) / 100.0 - 50 AS "Order amount"
    FROM range(20000) AS r(i)`);
  await database.run(`COPY orders TO '${at('orders.parquet')}' (FORMAT parquet)`);
  await database.run(`COPY (FROM orders LIMIT 20) TO '${at('sample.csv')}' (HEADER)`);
}

/** Cut points of a measure as `--set` takes them, by the statement's own expressions. */
async function cuts(statement: string, measure: string): Promise<readonly string[]> {
  const asked = statement.replace(/SELECT \*\nFROM report;\s*$/, `SELECT * FROM ${measure}_cuts`);
  const [row = {}] = await database.run(asked);
  return ['--set', `cuts-${measure}=${Object.values(row).join(',')}`];
}

it('orders in Parquet, graded by the statement, and a part of the result by the command against frozen cut points', async () => {
  await makeOrders();
  const table = ['--table', `"${at('orders.parquet')}"`];
  const statement = await grade(at('sample.csv'), '--preset', 'rfm-orders-10', '--sql', 'duckdb', ...table);
  await database.run(
    `COPY (${statement.trim().replace(/;$/, '')} ORDER BY customer) TO '${at('graded.csv')}' (HEADER)`,
  );
  const [header = '', ...rows] = readFileSync(at('graded.csv'), 'utf8').trim().split(/\r?\n/);
  expect(rows).toHaveLength(1000);
  const columns = header.split(',');
  expect(columns.slice(0, 4)).toEqual(['customer', 'recency', 'frequency', 'monetary']);
  const part = rows.filter((_, i) => i % 5 === 0).map((row) => row.split(','));
  writeFileSync(at('part.csv'), [columns, ...part].map((row) => row.slice(0, 4).join(',')).join('\r\n'));
  const frozen = await Promise.all(['recency', 'frequency', 'monetary'].map((one) => cuts(statement, one)));
  const before = part.map((row) => [row[0], row[columns.indexOf('tier')]]);
  const found = await tiersOf('part.csv', [...frozen.flat(), '--set', 'cuts-closed=right']);
  expect(found).toEqual(before);
  expect(new Set(found.map(([, tier]) => tier)).size).toBeGreaterThan(5);
  // Without frozen cut points the part is measured by itself.
  expect(await tiersOf('part.csv', [])).not.toEqual(before);
});

/** Customers and tiers that the command writes for a file. */
async function tiersOf(file: string, more: readonly string[]) {
  await grade(at(file), '--preset', 'rfm-10', ...more, '--out', at('out.csv'));
  const text = readFileSync(at('out.csv'), 'utf8').replace(/^\ufeff/, '');
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(','));
  return rows.map((row) => [row[0], row[header.indexOf('Tier')]]);
}
