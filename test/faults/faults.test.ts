import { afterEach, describe, expect, it } from 'vitest';
import type { Written } from '../../src/app/workbook.ts';
import type { Issue, Result } from '../../src/engine/index.ts';
import { wordsOf } from '../../src/locales/index.ts';
import { issueText } from '../../src/locales/issue-text.ts';
import { differences } from '../support/differences.ts';
import { calmRun, sure, type Stage } from '../support/stage.ts';
import { everyTrial, someTrials, type Trial } from './every-fault.ts';
import { impatientStage, SCENARIOS, seen } from './scenarios.ts';

/** `npm run test:exhaustive`; the tests otherwise draw some faults for every request. */
const EXHAUSTIVE = process.env['EXHAUSTIVE'] !== undefined;
const SEED = Number(process.env['SEED'] ?? 20_260_105);
/** Of the codes and half-done requests, at every request. */
const DRAWN = 1;
const LONG = 3_600_000;

type Act = (run: ReturnType<typeof calmRun>) => Promise<Result<Written>>;

let stage: Stage;
afterEach(() => stage.close());

/** Does it once in peace and takes it back; what it asked of Excel. */
async function trialsOf(act: Act): Promise<readonly Trial[]> {
  const { traffic } = stage.node.host;
  traffic.reset();
  const written = sure(await act(calmRun()));
  const all = everyTrial([...traffic.batches]);
  sure(await stage.app.restore(written));
  return EXHAUSTIVE ? all : someTrials(all, SEED, DRAWN);
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

function expectWords(issues: readonly Issue[], what: string): void {
  expect(issues.length, what).toBeGreaterThan(0);
  for (const issue of issues) {
    expect(issue.code, what).not.toBe('restore-incomplete');
    for (const locale of ['zh-CN', 'en-US'] as const)
      expect(issueText(issue, { locale, phrases: wordsOf(locale).issues, top: 0 }), what).toMatch(/.{4}/u);
  }
}

describe.each(SCENARIOS)('a fault at any request of $name', ({ name, prepare }) => {
  it(
    `leaves the workbook as it was and says why, and the next run succeeds${EXHAUSTIVE ? '' : ' (drawn faults)'}`,
    async () => {
      stage = await impatientStage();
      const act = await prepare(stage);
      const before = seen(stage);
      const trials = await trialsOf(act);
      expect(differences(before, seen(stage)), 'restored in peace').toEqual([]);
      let survived = 0;
      for (const trial of trials) {
        const what = JSON.stringify(trial);
        const outcome = await attempt(act, trial);
        if (outcome.ok) {
          survived += 1;
          sure(await stage.app.restore(outcome.value));
        } else expectWords(outcome.issues, what);
        expect(differences(before, seen(stage)), what).toEqual([]);
      }
      const requests = new Set(trials.map(({ index }) => index)).size;
      console.log(
        `${name}: ${String(requests)} requests, ${String(trials.length)} faults (${String(survived)} survived), ` +
          `nothing left behind; seed ${String(SEED)}`,
      );
      expect((await act(calmRun())).ok).toBe(true);
    },
    EXHAUSTIVE ? LONG : 300_000,
  );
});
