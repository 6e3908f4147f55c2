import { afterEach, describe, expect, it } from 'vitest';
import type { Written } from '../../src/app/workbook.ts';
import type { Result } from '../../src/engine/index.ts';
import type { BatchTraffic } from '../../src/host/wire/traffic.ts';
import { differences } from '../support/differences.ts';
import { rewind } from '../support/rewind.ts';
import { calmRun, openStage, sure, type Stage } from '../support/stage.ts';
import { expectWords } from './aftermath.ts';
import { drawn, everyError, everyStop, type Trial } from './every-fault.ts';
import { EXHAUSTIVE, SCENARIOS, seen, type Scenario } from './scenarios.ts';
import { tally } from './tally.ts';

const SEED = Number(process.env['SEED'] ?? 20_260_105);

type Act = (run: ReturnType<typeof calmRun>) => Promise<Result<Written>>;

let stage: Stage;
afterEach(() => stage.close());

/** Does it once in peace and takes it back; the workbook as it then is, and what may go wrong with what was asked of Excel. */
async function inPeace(
  act: Act,
  draws: Scenario['draws'],
): Promise<{ readonly peace: unknown; readonly trials: readonly Trial[] }> {
  const { traffic } = stage.node.host;
  traffic.reset();
  const written = sure(await act(calmRun()));
  const batches = [...traffic.batches];
  const peace = seen(stage);
  sure(await stage.app.restore(written));
  return { peace, trials: trialsOf(batches, draws) };
}

function trialsOf(batches: readonly BatchTraffic[], draws: Scenario['draws']): readonly Trial[] {
  const errors = everyError(batches.map(({ index }) => index));
  const stops = everyStop(batches);
  if (EXHAUSTIVE) return [...errors, ...stops];
  const twice = errors.filter(({ fault }) => fault.kind === 'duplicate');
  const some = draws === 'all' ? errors : [...drawn(errors, SEED, draws), ...(draws > 1 ? twice : [])];
  return [...some, ...drawn(stops, SEED, 1)];
}

/** A person who waits for an answer that never comes, and then cancels. */
function cancelWhenHit(): { readonly run: ReturnType<typeof calmRun>; readonly stop: () => void } {
  const { faults } = stage.node.host;
  const injected = faults.injected;
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (faults.injected > injected) controller.abort();
  }, 1);
  return { run: { ...calmRun(), signal: controller.signal }, stop: () => clearInterval(timer) };
}

async function attempt(act: Act, { index, fault }: Trial): Promise<Result<Written>> {
  const { faults, traffic } = stage.node.host;
  traffic.reset();
  faults.clear();
  faults.at(index, fault);
  const { run, stop } = fault.kind === 'drop' ? cancelWhenHit() : { run: calmRun(), stop: () => undefined };
  const outcome = await act(run);
  stop();
  faults.clear();
  return outcome;
}

/** Whether what is put back may be more than what a run in peace did. */
function mayBeDoneTwice({ fault }: Trial): boolean {
  return fault.kind === 'duplicate' || 'after' in fault;
}

function titleOf({ draws }: Scenario): string {
  const what =
    EXHAUSTIVE || draws === 'all' ? 'every error at every request' : 'drawn errors at every request';
  return `${what}: leaves the workbook as it was and says why, and the next run succeeds`;
}

const TRIED = SCENARIOS.filter(({ draws }) => EXHAUSTIVE || draws !== 0);

describe.each(TRIED)('a fault in $name', (scenario) => {
  it(titleOf(scenario), { timeout: 3_600_000 }, async () => {
    // A person who cancels is not kept waiting here.
    stage = await openStage({ locale: 'zh-CN', patience: { answer: 20_000, grace: 0 } });
    const act = await scenario.prepare(stage);
    const before = seen(stage);
    const again = rewind(stage);
    const { peace, trials } = await inPeace(act, scenario.draws);
    expect(differences(before, seen(stage)), 'restored in peace').toEqual([]);
    let survived = 0;
    for (const trial of trials) {
      const what = JSON.stringify(trial);
      const outcome = await attempt(act, trial);
      if (outcome.ok) {
        survived += 1;
        expect(differences(peace, seen(stage)), what).toEqual([]);
        if (mayBeDoneTwice(trial)) sure(await stage.app.restore(outcome.value));
        else again();
      } else expectWords(outcome.issues, what);
      expect(differences(before, seen(stage)), what).toEqual([]);
    }
    const requests = new Set(trials.map(({ index }) => index)).size;
    const inside = trials.filter(({ fault }) => 'atAction' in fault).length;
    console.log(
      `${scenario.name}: ${String(requests)} requests, ${String(trials.length)} faults (${String(inside)} of them inside ` +
        `of a request, ${String(survived)} survived), nothing left behind; seed ${String(SEED)}`,
    );
    tally('faults injected', trials.length);
    expect((await act(calmRun())).ok).toBe(true);
  });
});
