import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialects } from '../../src/sql/index.ts';
import type { Database, Row } from '../sql/duckdb.ts';

const { quote } = dialects.postgresql;

/** Where Debian puts the server's programs; the newest version last. */
const PACKAGES = '/usr/lib/postgresql';

/** Folder of the newest server installed, or null. */
export function installedServer(): string | null {
  if (!existsSync(PACKAGES)) return null;
  const [newest] = readdirSync(PACKAGES)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(PACKAGES, version, 'bin'))
    .filter((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
  return newest ?? null;
}

/** Starts a server of our own on a socket in a temporary folder, reachable by nobody else; `close` stops and removes it. */
export async function openPostgresql(bin: string): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-pg-'));
  // The server refuses to run as root.
  const who = process.getuid?.() === 0 ? nobody(folder) : {};
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'tierwise', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    {
      ...who,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    {
      ...who,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const ask = (sql: string): Promise<string> => psql(join(bin, 'psql'), folder, sql);
  await answering(ask);
  return {
    fill: async (table, columns, rows) => void (await ask(fillSql(table, columns, rows))),
    run: async (sql) => {
      const text = await ask(
        `SELECT COALESCE(json_agg(x), '[]') FROM (${sql.trim().replace(/;$/, '')}) AS x;`,
      );
      return JSON.parse(text) as readonly Row[];
    },
    close() {
      server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      server.kill('SIGINT');
    },
  };
}

function nobody(folder: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const who = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, who.uid, who.gid);
  return who;
}

function psql(program: string, folder: string, sql: string): Promise<string> {
  const args = [
    '-h',
    folder,
    '-U',
    'tierwise',
    '-d',
    'postgres',
    '-q',
    '-t',
    '-A',
    '-v',
    'ON_ERROR_STOP=1',
    '-f',
    '-',
  ];
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { maxBuffer: 1 << 28 }, (error, out, err) => {
      if (error) reject(new Error(err));
      else resolve(out);
    });
    // A server that is not there yet closes the pipe; the error of the program says so.
    child.stdin?.on('error', () => undefined).end(sql);
  });
}

async function answering(ask: (sql: string) => Promise<string>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask('SELECT 1;');
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function fillSql(
  table: string,
  columns: readonly (readonly [string, string])[],
  rows: readonly (readonly unknown[])[],
): string {
  const types: Readonly<Record<string, string>> = {
    DOUBLE: 'double precision',
    VARCHAR: 'text',
    DATE: 'date',
  };
  const made = columns.map(([name, type]) => `${quote(name)} ${types[type] ?? type}`).join(', ');
  const values = rows.map((row) => `(${row.map(literal).join(', ')})`).join(',\n');
  return `DROP TABLE IF EXISTS ${quote(table)}; CREATE TABLE ${quote(table)} (${made}); INSERT INTO ${quote(table)} VALUES ${values};`;
}

function literal(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'NULL';
  return typeof value === 'number' ? `'${value}'` : `'${String(value).replaceAll("'", "''")}'`;
}
