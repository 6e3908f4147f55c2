import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dialects } from '../../src/sql/index.ts';
import type { Database, Row } from '../sql/duckdb.ts';

const { quote } = dialects.clickhouse;

/** What we use of npm's `chdb`, which is ClickHouse itself as a library. */
interface Chdb {
  readonly Session: new () => { query(sql: string, format: string): string; cleanup(): void };
}

/** Where `npm run test:warehouse` installs it: 546 MB, so never with `npm ci`. */
export const CHDB_FOLDER = join(import.meta.dirname, '../../.cache/chdb');

/** The engine where it is installed, or null. */
export function installedClickHouse(): Chdb | null {
  if (!existsSync(join(CHDB_FOLDER, 'node_modules/chdb'))) return null;
  return createRequire(join(CHDB_FOLDER, 'package.json'))('chdb') as Chdb;
}

export function openClickHouse(chdb: Chdb): Database {
  const session = new chdb.Session();
  // In the embedded engine's own database a table's name may also be a pattern of file names.
  session.query('CREATE DATABASE IF NOT EXISTS lists', 'CSV');
  session.query('USE lists', 'CSV');
  return {
    fill(table, columns, rows) {
      const types: Readonly<Record<string, string>> = { DOUBLE: 'Float64', VARCHAR: 'String', DATE: 'Date' };
      const made = columns
        .map(([name, type]) => `${quote(name)} Nullable(${types[type] ?? type})`)
        .join(', ');
      session.query(`CREATE OR REPLACE TABLE ${quote(table)} (${made}) ENGINE = Memory`, 'CSV');
      const values = rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
      session.query(`INSERT INTO ${quote(table)} VALUES ${values}`, 'CSV');
      return Promise.resolve();
    },
    run(sql) {
      const out = session.query(sql.trim().replace(/;$/, ''), 'JSONEachRow');
      const lines = out.split('\n').filter((line) => line !== '');
      return Promise.resolve(lines.map((line) => JSON.parse(line) as Row));
    },
    close: () => session.cleanup(),
  };
}

function literal(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'NULL';
  if (typeof value === 'number') return String(value);
  return `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
