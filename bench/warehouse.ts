/**
 * `npm run bench:warehouse [orders …]`: RFM from generated orders by the exported statement, in DuckDB, within 4 GiB.
 * Prints time and peak memory for each size; the files are made under the system's temporary folder and removed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { sqlWordsOf } from '../src/locales/sql-words.ts';
import { presetScheme } from '../src/locales/preset-scheme.ts';
import { compileSql } from '../src/sql/index.ts';

const SIZES = [1e6, 1e7, 1e8];
const ORDERS_A_CUSTOMER = 20;
const LIMIT = '4GiB';

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'tierwise-warehouse-'));
try {
  console.log('orders\tcustomers\tgenerate s\tgrade s\tµs/order\tpeak MiB (process)');
  for (const orders of sizes.length > 0 ? sizes : SIZES) await measure(orders);
} finally {
  rmSync(folder, { recursive: true });
}

/** Grades `orders` generated orders from a Parquet file into a Parquet file. */
async function measure(orders: number): Promise<void> {
  const instance = await DuckDBInstance.create(join(folder, `${orders}.duckdb`), {
    memory_limit: LIMIT,
    temp_directory: join(folder, 'spill'),
    threads: '2',
  });
  const connection = await instance.connect();
  // The order of a result file is nobody's concern, and keeping it costs memory.
  await connection.run('SET preserve_insertion_order = false');
  const file = join(folder, `${orders}.parquet`);
  const generated = await seconds(() => generate(connection, file, orders));
  const statement = statementOver(file);
  const result = join(folder, `${orders}-graded.parquet`);
  const graded = await seconds(() =>
    connection.run(`COPY (${statement.trim().replace(/;$/, '')}) TO '${result}' (FORMAT parquet)`),
  );
  const rows = (await connection.runAndReadAll(`SELECT COUNT(*) FROM '${result}'`)).getRows();
  console.log(
    [
      orders.toExponential(0),
      String(rows[0]?.[0]),
      generated.toFixed(1),
      graded.toFixed(1),
      ((graded / orders) * 1e6).toFixed(2),
      peakMiB(),
    ].join('\t'),
  );
  connection.closeSync();
  instance.closeSync();
  rmSync(file);
  rmSync(result);
}

/** Orders of three years; customers of very different habits, every twentieth order a refund. */
async function generate(connection: DuckDBConnection, file: string, orders: number): Promise<void> {
  const customers = Math.ceil(orders / ORDERS_A_CUSTOMER);
  await connection.run(`COPY (
    SELECT 'C' || CAST(FLOOR(${customers} * POW((hash(i) % 1000003) / 1000003.0, 1.5)
             + hash(i + 1) % ${Math.max(1, Math.round(customers / 1000))}) AS BIGINT) AS customer,
      DATE '2023-01-01' + CAST(hash(i + 2) % 1095 AS INTEGER) AS day,
      CASE WHEN hash(i + 3) % 20 = 0 THEN -1 ELSE 1 END * (hash(i + 4) % 50000) / 100.0 AS amount
    FROM range(${orders}) AS r(i)
  ) TO '${file}' (FORMAT parquet)`);
}

function statementOver(file: string): string {
  const result = compileSql(
    presetScheme('rfm-orders-10', 'en-US'),
    {
      table: [file],
      columns: new Map([
        ['customer', 'customer'],
        ['date', 'day'],
        ['amount', 'amount'],
      ]),
      dated: new Set(),
      asOf: null,
      previousTier: null,
      previousScore: null,
      overrides: new Map(),
      result: 'customers',
    },
    { dialect: 'duckdb', words: sqlWordsOf('en-US') },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

async function seconds(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return (performance.now() - start) / 1000;
}

/** The most memory the process has held so far, as the kernel counts it. */
function peakMiB(): string {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return line ? (Number(line[1]) / 1024).toFixed(0) : '?';
}
