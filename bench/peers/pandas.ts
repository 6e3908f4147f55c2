import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Customers, OrderLog } from '../columns.ts';

/** What a peer did: the best milliseconds of a job, and checksums where the answer must be ours. */
export interface PeerAnswers {
  readonly versions: string;
  readonly jobs: Readonly<Record<string, { readonly ms: number; readonly checks: readonly number[] }>>;
}

const PYTHONS = ['python3', '/usr/bin/python3'];

/** numpy and pandas on the same columns; null where no Python with pandas is installed. */
export function pandasPeer(data: Customers, log: OrderLog, runs: number): PeerAnswers | null {
  const python = PYTHONS.find((name) => works(name));
  if (!python) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-bench-'));
  try {
    writeColumns(folder, data, log);
    const script = join(import.meta.dirname, 'pandas_peer.py');
    return JSON.parse(
      execFileSync(python, [script, folder, String(runs)], { encoding: 'utf8' }),
    ) as PeerAnswers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function works(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import numpy, pandas'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The columns as files of doubles, for peers that are programs of their own. */
export function writeColumns(folder: string, data: Customers, log: OrderLog): void {
  const columns = {
    recency: data.recency,
    frequency: data.frequency,
    monetary: data.monetary,
    date: log.date,
    amount: log.amount,
  };
  for (const [name, column] of Object.entries(columns)) writeFileSync(join(folder, `${name}.f64`), column);
  data.ratings.forEach((column, i) => writeFileSync(join(folder, `rating${i}.f64`), column));
  writeFileSync(
    join(folder, 'customer.i32'),
    Int32Array.from(log.customer, (id) => Number(id.slice(1))),
  );
}
