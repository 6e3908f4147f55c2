import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** A row as values of the language; dates as text. */
export type Row = Readonly<Record<string, unknown>>;

/** An embedded database of its own. */
export interface Database {
  /** Makes or replaces a table; a column's type is an SQL type. */
  fill(
    table: string,
    columns: readonly (readonly [name: string, type: string])[],
    rows: readonly (readonly unknown[])[],
  ): Promise<void>;
  run(sql: string): Promise<readonly Row[]>;
  close(): void;
}

export async function openDuckDb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  return {
    fill: (table, columns, rows) => fill(connection, { table, columns, rows }),
    run: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects().map(plain),
    close: () => connection.closeSync(),
  };
}

interface Filling {
  readonly table: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: readonly (readonly unknown[])[];
}

async function fill(connection: DuckDBConnection, { table, columns, rows }: Filling): Promise<void> {
  const name = quoted(table);
  await connection.run(
    `CREATE OR REPLACE TABLE ${name} (${columns.map(([column, type]) => `${quoted(column)} ${type}`).join(', ')})`,
  );
  for (let at = 0; at < rows.length; at += 500) {
    const block = rows.slice(at, at + 500).map((row) => `(${row.map(literal).join(', ')})`);
    await connection.run(`INSERT INTO ${name} VALUES ${block.join(', ')}`);
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function literal(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'NULL';
  if (typeof value === 'number') return `'${value}'::DOUBLE`;
  return `'${String(value).replaceAll("'", "''")}'`;
}

function plain(row: Record<string, unknown>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
  );
}
