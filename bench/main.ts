/** `npm run bench`: the engine beside other software on the same data, in one run. Prints ratios; asserts only exactness. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { customers, orders } from './columns.ts';
import { gradeAll, scoreRfm, sumOfCodes, sumOrders } from './jobs.ts';
import { pandasPeer, type PeerAnswers } from './peers/pandas.ts';
import { median, time } from './timing.ts';

const ROWS = 1_048_576;
const ORDERS = 1_000_000;
const RUNS = 9;

const data = customers(ROWS);
const log = orders(ORDERS);

/** Median of the later runs: the first few are the compiler's. */
const warm = (run: () => unknown): number => median(time(run, RUNS).slice(2));

const ours = {
  rfm: warm(() => scoreRfm(data)),
  grade: warm(() => gradeAll(data)),
  orders: warm(() => sumOrders(log)),
};
const columns = [data.recency, data.frequency, data.monetary];
const sorting = warm(() => columns.map((column) => column.slice().sort()));
const text = JSON.stringify(
  Array.from(data.recency, (days, i) => [days, data.frequency[i], data.monetary[i]]),
);
const parsing = warm(() => JSON.parse(text));

line(
  `Tierwise bench: ${ROWS.toLocaleString('en-US')} customers, ${ORDERS.toLocaleString('en-US')} orders, Node ${process.version}`,
);
line();
report('RFM quintiles', ours.rfm, [
  ['sorting the three columns', sorting],
  ['JSON.parse of the three columns', parsing],
]);
report('Scorecard, tiers, cumulative share', ours.grade, [['JSON.parse of three columns', parsing]]);
report('Orders to R, F, M', ours.orders, []);
beside(pandasPeer(data, log, 5));
growth();
cold();

function line(words = ''): void {
  console.log(words);
}

function report(job: string, milliseconds: number, others: readonly (readonly [string, number])[]): void {
  line(`${job}: ${milliseconds.toFixed(1)} ms`);
  for (const [name, other] of others)
    line(`    ${name} takes ${(other / milliseconds).toFixed(1)} × as long (${other.toFixed(1)} ms)`);
}

function beside(peer: PeerAnswers | null): void {
  line();
  if (!peer) return line('numpy and pandas are not installed: no comparison with them.');
  line(`Beside ${String(peer.versions)}:`);
  const pairs = [
    ['RFM quintiles, numpy quantile + searchsorted', 'numpy_rfm', ours.rfm],
    ['RFM quintiles, pandas rank + qcut', 'pandas_rfm', ours.rfm],
    ['Scorecard, tiers, cumulative share', 'pandas_grade', ours.grade],
    ['Orders to R, F, M', 'pandas_orders', ours.orders],
  ] as const;
  for (const [name, key, own] of pairs) {
    const theirs = peer[key]?.ms ?? NaN;
    line(`    ${name}: ${theirs.toFixed(1)} ms, ${(theirs / own).toFixed(1)} × ours`);
  }
  exact('RFM quintiles', sumOfCodes(scoreRfm(data)), peer['numpy_rfm']?.check);
  exact('scores', gradeAll(data), peer['pandas_grade']?.check);
  exact('money', sumOrders(log), peer['pandas_orders']?.check);
}

function exact(what: string, own: number, theirs: number | undefined): void {
  if (theirs === undefined || Math.abs(own - theirs) <= 1e-9 * Math.abs(theirs))
    return line(`    ${what}: the same answer`);
  line(`    ${what}: NOT the same answer, ours ${own}, theirs ${theirs}`);
  process.exitCode = 1;
}

/** Time ~ n^e between ten thousand and a million rows. */
function growth(): void {
  line();
  const small = customers(10_000);
  const shortLog = orders(10_000);
  const exponent = (few: number, many: number): string =>
    (Math.log(many / few) / Math.log(ROWS / 10_000)).toFixed(2);
  line(
    `Growth from 10,000 rows on (time ~ n^e): RFM ${exponent(
      warm(() => scoreRfm(small)),
      ours.rfm,
    )}, ` +
      `grade ${exponent(
        warm(() => gradeAll(small)),
        ours.grade,
      )}, orders ${exponent(
        warm(() => sumOrders(shortLog)),
        ours.orders,
      )}`,
  );
}

/** A user clicks once. */
function cold(): void {
  for (const job of ['rfm', 'grade', 'orders'] as const) {
    const runs = [0, 1, 2].map(() =>
      Number(
        execFileSync(
          join(import.meta.dirname, '../node_modules/.bin/tsx'),
          [join(import.meta.dirname, 'cold.ts'), job, String(ROWS)],
          { encoding: 'utf8' },
        ),
      ),
    );
    line(
      `First click, ${job}: ${median(runs).toFixed(1)} ms, ${(median(runs) / ours[job]).toFixed(1)} × the warm time`,
    );
  }
}
