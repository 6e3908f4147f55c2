/** `npm run bench`: the engine beside other software on the same data, in one run. Prints ratios; asserts only exactness. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { customers, orders, withBlanks } from './columns.ts';
import { gradeAll, groupOrders, scoreRfm, sumOfCodes, sumOfMoney, sumsOfGrades } from './jobs.ts';
import { duckdbPeer } from './peers/duckdb.ts';
import { pandasPeer, type PeerAnswers } from './peers/pandas.ts';
import { rPeer } from './peers/r.ts';
import { median, time } from './timing.ts';

const ROWS = 1_048_576;
const ORDERS = 1_000_000;
const FEW = 10_000;
const RUNS = 9;
const NEW_LOGS = 3;
const NAMES = ['rfm', 'grade', 'orders'] as const;

const data = customers(ROWS);
const log = orders(ORDERS);

const PANDAS = [
  ['RFM quintiles, numpy quantile + searchsorted', 'numpy_rfm', 'rfm'],
  ['RFM quintiles, pandas rank + qcut', 'pandas_rfm', 'rfm'],
  ['Scorecard, tiers, share of each row, numpy', 'numpy_grade', 'grade'],
  ['Scorecard, tiers, share of each row, pandas', 'pandas_grade', 'grade'],
  ['Orders to R, F, M, texts new in each run', 'pandas_new_orders', 'newOrders'],
  ['Orders to R, F, M, the same texts again', 'pandas_orders', 'orders'],
] as const;

const DUCKDB = [
  ['RFM quintiles, quantile_cont, table loaded', 'rfm', 'rfm'],
  ['RFM quintiles, quantile_cont, from the same columns in memory, loading them', 'columns', 'rfm'],
  ['Scorecard, tiers, share of each row, table loaded', 'grade', 'grade'],
  ['Orders to R, F, M, table loaded', 'orders', 'orders'],
] as const;

const R = [
  ['RFM quintiles, quantile + findInterval', 'rfm', 'rfm'],
  ['Scorecard, tiers, share of each row, approx + order', 'grade', 'grade'],
  ['Orders to R, F, M, match + order + rowsum', 'orders', 'orders'],
] as const;

/** Bytes of the columns a job reads; an id of eight letters and its place in the array take 32. */
const INPUT = { rfm: 3 * 8 * ROWS, grade: 6 * 8 * ROWS, orders: (32 + 2 * 8) * ORDERS } as const;

/** The best of several runs, for the peers too: on a machine that others use, the rest of the figure is theirs. */
const warm = (run: () => unknown): number => Math.min(...time(run, RUNS));

const JOBS = {
  rfm: () => scoreRfm(data),
  grade: () => gradeAll(data),
  orders: () => groupOrders(log),
} as const;
const few = { data: customers(FEW), log: orders(FEW) };
const SMALL = {
  rfm: () => scoreRfm(few.data),
  grade: () => gradeAll(few.data),
  orders: () => groupOrders(few.log),
} as const;
const small = { rfm: Infinity, grade: Infinity, orders: Infinity };
/** `newOrders`: in texts that have not been read before, as those of a list that was just opened. */
const ours = { ...small, newOrders: Infinity };
measure();
const sums = sumsOfGrades(gradeAll(data));
/** The data hold ties and negatives; the second figure of RFM is of the same data with blanks. */
const answers = {
  rfm: [sumOfCodes(scoreRfm(data)), sumOfCodes(scoreRfm(withBlanks(data)))],
  grade: [sums.score, sums.share],
  orders: [sumOfMoney(groupOrders(log))],
  newOrders: [sumOfMoney(groupOrders(orders(ORDERS)))],
} as const;
const columns = [data.recency, data.frequency, data.monetary];
const sorting = warm(() => columns.map((column) => column.slice().sort()));
const text = JSON.stringify(
  Array.from(data.recency, (days, i) => [days, data.frequency[i], data.monetary[i]]),
);
const parsing = warm(() => JSON.parse(text));

line(
  `Tierwise bench: ${ROWS.toLocaleString('en-US')} customers, ${ORDERS.toLocaleString('en-US')} orders, Node ${process.version}, ` +
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
);
line();
const pandas = pandasPeer(data, log, 5);
measure();
const r = rPeer(data, log, 5);
measure();
const duckdb = await duckdbPeer(data, log, 5);
measure();
report('RFM quintiles', ours.rfm, [
  ['sorting the three columns', sorting],
  ['JSON.parse of the three columns', parsing],
]);
report('Scorecard, tiers, share of each row', ours.grade, [['JSON.parse of three columns', parsing]]);
report('Orders to R, F, M', ours.orders, []);
report('Orders to R, F, M, texts new in each run', ours.newOrders, []);
beside('numpy and pandas', pandas, PANDAS);
beside('R', r, R);
beside('DuckDB', duckdb, DUCKDB);
growth();
cold();

/** Ours before, between and after the peers; the best counts. */
function measure(): void {
  for (const job of NAMES) {
    ours[job] = Math.min(ours[job], warm(JOBS[job]));
    small[job] = Math.min(small[job], warm(SMALL[job]));
  }
  for (let run = 0; run < NEW_LOGS; run++) {
    const fresh = orders(ORDERS);
    ours.newOrders = Math.min(ours.newOrders, ...time(() => groupOrders(fresh), 1));
  }
}

function line(words = ''): void {
  console.log(words);
}

function report(job: string, milliseconds: number, others: readonly (readonly [string, number])[]): void {
  line(`${job}: ${milliseconds.toFixed(1)} ms`);
  for (const [name, other] of others)
    line(`    ${name} takes ${(other / milliseconds).toFixed(1)} × as long (${other.toFixed(1)} ms)`);
}

/** A peer's times beside ours, and whether its answers are ours. */
function beside(
  name: string,
  peer: PeerAnswers | null,
  jobs: typeof PANDAS | typeof DUCKDB | typeof R,
): void {
  line();
  if (!peer) return line(`${name}: not installed, no comparison.`);
  line(`Beside ${peer.versions}:`);
  for (const [job, key, own] of jobs) {
    const theirs = peer.jobs[key]?.ms ?? NaN;
    line(`    ${job}: ${theirs.toFixed(1)} ms, ${(theirs / ours[own]).toFixed(1)} × ours`);
  }
  for (const [job, key, own] of jobs) exact(job, answers[own], peer.jobs[key]?.checks ?? []);
}

function exact(what: string, own: readonly number[], theirs: readonly number[]): void {
  if (theirs.length === 0) return;
  const same = theirs.every((one, i) => Math.abs(one - (own[i] ?? NaN)) <= 1e-9 * Math.abs(one));
  if (same) return line(`    ${what}: the same answer`);
  line(`    ${what}: NOT the same answer, ours ${own.join(' ')}, theirs ${theirs.join(' ')}`);
  process.exitCode = 1;
}

/** Time ~ n^e between ten thousand and a million rows. */
function growth(): void {
  const rows = { rfm: ROWS, grade: ROWS, orders: ORDERS };
  const grown = NAMES.map(
    (job) => `${job} ${(Math.log(ours[job] / small[job]) / Math.log(rows[job] / FEW)).toFixed(2)}`,
  );
  line();
  line(`Growth from ${FEW.toLocaleString('en-US')} rows on (time ~ n^e): ${grown.join(', ')}`);
}

/** A user clicks once: the first run of a fresh process, and the most memory it took beyond its input. */
function cold(): void {
  for (const job of NAMES) {
    const runs = [0, 1, 2, 3, 4].map(
      () =>
        JSON.parse(
          execFileSync(
            join(import.meta.dirname, '../node_modules/.bin/tsx'),
            [join(import.meta.dirname, 'cold.ts'), job, String(job === 'orders' ? ORDERS : ROWS)],
            { encoding: 'utf8' },
          ),
        ) as { milliseconds: number; peak: number },
    );
    const first = Math.min(...runs.map((run) => run.milliseconds));
    const peak = median(runs.map((run) => run.peak));
    line(
      `First click, ${job}: ${first.toFixed(1)} ms, ${(first / ours[job]).toFixed(1)} × the warm time; ` +
        `memory at most ${(peak / INPUT[job]).toFixed(1)} × its columns`,
    );
  }
}
