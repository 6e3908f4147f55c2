import { afterEach, describe, expect, it } from 'vitest';
import type { Patience } from '../../src/excel/patience.ts';
import type { Fault } from '../../src/host/wire/faults.ts';
import { differences } from '../support/differences.ts';
import { rewind } from '../support/rewind.ts';
import { calmRun, openStage, sure, type Stage } from '../support/stage.ts';
import { expectSaid } from './aftermath.ts';
import { everyError, type Trial } from './every-fault.ts';
import { CHOSEN, EXHAUSTIVE, seen } from './scenarios.ts';
import { tally } from './tally.ts';

/** More requests than a Restore ever makes, one undo at a time. */
const FOR_EVER = 2_000;
let stage: Stage;
let silence = false;
/** Where there will be silence it is not waited out. */
const patience: Patience = {
  get answer() {
    return silence ? 40 : 20_000;
  },
  grace: 0,
};
afterEach(() => stage.close());

/** A connection that stays bad from some request on. */
const LASTING: readonly Fault[] = [
  { kind: 'refuse', code: 'GeneralException' },
  { kind: 'refuse', code: 'GeneralException', after: true },
  { kind: 'transport', error: 5012 },
  { kind: 'drop' },
];

interface Restoring extends Trial {
  readonly lasting: boolean;
}

/** Each way to go astray at every request; by `npm run test:exhaustive` every code too. */
function trialsOf(requests: number): readonly Restoring[] {
  const indices = Array.from({ length: requests }, (_none, index) => index);
  const once = everyError(indices).filter(({ fault }) => EXHAUSTIVE || isAstray(fault));
  return [
    ...once.map((trial) => ({ ...trial, lasting: false })),
    ...indices.flatMap((index) => LASTING.map((fault) => ({ index, fault, lasting: true }))),
  ];
}

function isAstray(fault: Fault): boolean {
  return 'after' in fault || (fault.kind !== 'transport' && fault.kind !== 'refuse');
}

function refused(): readonly string[] {
  return stage.node.host.traffic.batches.flatMap(({ error }) => error ?? []);
}

function inject({ index, fault, lasting }: Restoring): void {
  const { faults, traffic } = stage.node.host;
  traffic.reset();
  silence = fault.kind === 'drop';
  for (let at = index; at < (lasting ? FOR_EVER : index + 1); at += 1) faults.at(at, fault);
}

describe.each(CHOSEN)('a fault at any request of Restore after $name', ({ name, prepare }) => {
  it('is got over, or said, and a second Restore succeeds', { timeout: 3_600_000 }, async () => {
    stage = await openStage({ locale: 'zh-CN', patience });
    const act = await prepare(stage);
    const before = seen(stage);
    const { faults, traffic } = stage.node.host;
    const written = sure(await act(calmRun()));
    const graded = seen(stage);
    const again = rewind(stage);
    traffic.reset();
    sure(await stage.app.restore(written));
    expect(refused(), 'restored in peace, with nothing tried twice').toEqual([]);
    const trials = trialsOf(traffic.requests);
    let failed = 0;
    for (const trial of trials) {
      const what = JSON.stringify(trial);
      again();
      expect(differences(graded, seen(stage)), what).toEqual([]);
      inject(trial);
      const outcome = await stage.app.restore(written);
      faults.clear();
      silence = false;
      if (!outcome.ok) {
        failed += 1;
        expectSaid(outcome.issues, what);
        sure(await stage.app.restore(written));
      }
      expect(differences(before, seen(stage)), what).toEqual([]);
    }
    tally('faults injected', trials.length);
    console.log(
      `Restore after ${name}: ${String(trials.length)} faults, ${String(failed)} times the second Restore was needed`,
    );
  });
});
