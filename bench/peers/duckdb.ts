import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Customers, OrderLog } from '../columns.ts';
import { KNOTS } from '../scheme.ts';
import type { PeerAnswers } from './pandas.ts';

const CUTS = '[0.2, 0.4, 0.6, 0.8]';

const JOBS = {
  rfm: `CREATE OR REPLACE TABLE scored AS
    WITH q AS (SELECT quantile_cont(r, ${CUTS}) AS r, quantile_cont(f, ${CUTS}) AS f, quantile_cont(m, ${CUTS}) AS m FROM customers)
    SELECT (5 - ${above('r')}) * 100 + (1 + ${above('f')}) * 10 + 1 + ${above('m')} AS code, i FROM customers c, q`,
  grade: `CREATE OR REPLACE TABLE graded AS
    WITH s AS (SELECT m, ${KNOTS.map(interpolated).join(' + ')} AS score FROM customers)
    SELECT score, CASE WHEN score >= 90 THEN 0 WHEN score >= 75 THEN 1 WHEN score >= 60 THEN 2 WHEN score >= 50 THEN 3 ELSE 4 END AS tier,
      CASE WHEN m > 0 THEN sum(greatest(m, 0)) OVER (ORDER BY m DESC) / sum(greatest(m, 0)) OVER () END AS share FROM s`,
  orders: `CREATE OR REPLACE TABLE summed AS
    SELECT customer, max(date) AS last, count(*) AS orders, sum(amount) AS money FROM orders GROUP BY customer`,
} as const;

const CHECKS = {
  rfm: 'SELECT sum(code * (1 + i % 7))::DOUBLE FROM scored',
  grade: 'SELECT sum(score), sum(share) FROM graded',
  orders: 'SELECT sum(money) FROM summed',
} as const;

function above(column: string): string {
  return `(${[1, 2, 3, 4].map((k) => `(c.${column} > q.${column}[${k}])::INTEGER`).join(' + ')})`;
}

function interpolated(knots: (typeof KNOTS)[number], i: number): string {
  const [last, ...lower] = [...knots].reverse();
  const pieces = lower.map(([from, points], k) => {
    const [to, upTo] = [...knots].reverse()[k] as readonly [number, number];
    return `WHEN x${i} >= ${from} THEN ${points} + ${(upTo - points) / (to - from)} * (x${i} - ${from})`;
  });
  return `CASE WHEN x${i} >= ${last?.[0]} THEN ${last?.[1]} ${pieces.join(' ')} ELSE 0 END`;
}

/** The same job from the columns that we start from: a table is made of them first, by whole vectors of memory. */
async function rfmFromColumns(
  connection: DuckDBConnection,
  { recency, frequency, monetary }: Customers,
): Promise<void> {
  await connection.run('CREATE OR REPLACE TABLE columns (r DOUBLE, f DOUBLE, m DOUBLE)');
  const { DOUBLE, DuckDBDataChunk } = await import('@duckdb/node-api');
  const { default: bindings } = await import('@duckdb/node-bindings');
  const appender = await connection.createAppender('columns');
  const whole = DuckDBDataChunk.create([DOUBLE, DOUBLE, DOUBLE], VECTOR);
  for (let from = 0; from < recency.length; from += VECTOR) {
    const count = Math.min(VECTOR, recency.length - from);
    whole.rowCount = count;
    [recency, frequency, monetary].forEach(({ buffer, byteOffset }, i) => {
      const vector = bindings.data_chunk_get_vector(whole.chunk, i);
      bindings.copy_data_to_vector(vector, 0, buffer as ArrayBuffer, byteOffset + 8 * from, 8 * count);
    });
    appender.appendDataChunk(whole);
  }
  appender.closeSync();
  await connection.run(
    JOBS.rfm
      .replace('FROM customers)', 'FROM columns)')
      .replace('i FROM customers c', 'c.rowid AS i FROM columns c'),
  );
}

/** Rows that DuckDB holds in one vector. */
const VECTOR = 2048;

/** DuckDB on two threads; null where its package is not installed. */
export async function duckdbPeer(data: Customers, log: OrderLog, runs: number): Promise<PeerAnswers | null> {
  const duckdb = await import('@duckdb/node-api').catch(() => null);
  if (!duckdb) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-bench-'));
  const instance = await duckdb.DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const numbers = async (sql: string): Promise<number[]> =>
    ((await connection.runAndReadAll(sql)).getRows()[0] ?? []).map(Number);
  try {
    write(folder, data, log);
    for (const table of ['customers', 'orders'])
      await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_csv('${join(folder, table)}.csv')`);
    const answers: Record<string, { ms: number; checks: number[] }> = {};
    for (const job of ['rfm', 'grade', 'orders'] as const) {
      const ms = await best(() => connection.run(JOBS[job]), runs);
      answers[job] = { ms, checks: await numbers(CHECKS[job]) };
    }
    const ms = await best(() => rfmFromColumns(connection, data), runs);
    answers.columns = { ms, checks: await numbers(CHECKS.rfm) };
    return { jobs: answers, versions: `DuckDB ${duckdb.version()}, two threads` };
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}

async function best(run: () => Promise<unknown>, runs: number): Promise<number> {
  const figures: number[] = [];
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    await run();
    figures.push(performance.now() - from);
  }
  return Math.min(...figures);
}

function write(folder: string, data: Customers, log: OrderLog): void {
  const columns = [data.recency, data.frequency, data.monetary, ...data.ratings];
  const rows = Array.from(data.recency, (_, i) => [...columns.map((column) => column[i]), i].join());
  writeFileSync(join(folder, 'customers.csv'), ['r,f,m,x0,x1,x2,x3,x4,i', ...rows].join('\n'));
  const orders = log.customer.map((id, i) => `${id},${log.date[i]},${log.amount[i]}`);
  writeFileSync(join(folder, 'orders.csv'), ['customer,date,amount', ...orders].join('\n'));
}
