import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Customers, OrderLog } from '../columns.ts';
import { type PeerAnswers, writeColumns } from './pandas.ts';

const RSCRIPTS = ['Rscript', '/usr/bin/Rscript'];

/** Base R on the same columns; null where no R is installed. */
export function rPeer(data: Customers, log: OrderLog, runs: number): PeerAnswers | null {
  const rscript = RSCRIPTS.find((name) => works(name));
  if (!rscript) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-bench-'));
  try {
    writeColumns(folder, data, log);
    const lines = execFileSync(rscript, [join(import.meta.dirname, 'r_peer.R'), folder, String(runs)], {
      encoding: 'utf8',
    }).trim();
    const [versions = '', ...jobs] = lines.split('\n');
    return { versions, jobs: Object.fromEntries(jobs.map(answerOf)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function works(rscript: string): boolean {
  try {
    execFileSync(rscript, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A line of the script: job, milliseconds, checksums. */
function answerOf(line: string): [job: string, answer: PeerAnswers['jobs'][string]] {
  const [job = '', ms, ...checks] = line.trim().split(' ');
  return [job, { ms: Number(ms), checks: checks.map(Number) }];
}
