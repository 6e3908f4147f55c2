import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { Run } from '../../src/app/workbook.ts';
import type { Result } from '../../src/engine/index.ts';
import { customers } from '../support/customers.ts';
import { differences } from '../support/differences.ts';
import { calmRun, codesOf, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';
import { expectWords } from './aftermath.ts';
import { moments, type Moments } from './moments.ts';
import { CHOSEN, SCHEME, seen } from './scenarios.ts';
import { tally } from './tally.ts';

let stage: Stage;
afterEach(() => stage.close());

/** `grace` is how long a request under way is still waited for after Cancel, in milliseconds. */
interface Way {
  readonly name: string;
  readonly grace: number;
  readonly plan: (hands: Moments, index: number, cancel: () => void) => void;
}

const late: Way['plan'] = (hands, index, cancel) => {
  stage.node.host.faults.at(index, { kind: 'delay', milliseconds: 2 });
  hands.before(index, cancel);
};

const WAYS: readonly Way[] = [
  { name: 'before it is carried out', grace: 3_000, plan: (hands, i, cancel) => hands.before(i, cancel) },
  { name: 'before, waiting for nothing', grace: 0, plan: (hands, i, cancel) => hands.before(i, cancel) },
  { name: 'while it waits, to be carried out afterwards', grace: 0, plan: late },
  { name: 'when its answer is on the way', grace: 3_000, plan: (hands, i, cancel) => hands.after(i, cancel) },
];

describe.each(CHOSEN)('Cancel at any request of $name', ({ name, prepare }) => {
  it.each(WAYS)('$name: leaves the workbook as it was', { timeout: 300_000 }, async (way) => {
    const hands = moments();
    const patience = { answer: 20_000, grace: way.grace };
    stage = await openStage({ locale: 'zh-CN', through: hands.through, patience });
    const act = await prepare(stage);
    const before = seen(stage);
    const count = { cancelled: 0, 'too late': 0 };
    for (let index = 0, hit = true; hit; index += 1) {
      const controller = new AbortController();
      stage.node.host.traffic.reset();
      way.plan(hands, index, () => controller.abort());
      const outcome = await act({ ...calmRun(), signal: controller.signal });
      stage.node.host.faults.clear();
      hit = hands.over();
      const what = `request ${String(index)}`;
      count[outcome.ok ? 'too late' : 'cancelled'] += 1;
      if (outcome.ok) sure(await stage.app.restore(outcome.value));
      else {
        expect(
          outcome.issues.map(({ code }) => code),
          what,
        ).toEqual(['cancelled']);
        expectWords(outcome.issues, what);
      }
      expect(differences(before, seen(stage)), what).toEqual([]);
    }
    console.log(`${name}, ${way.name}: ${JSON.stringify(count)}`);
    tally('cancels', count.cancelled + count['too late'] - 1);
    expect(count.cancelled).toBeGreaterThan(3);
    expect((await act(calmRun())).ok).toBe(true);
  });
});

describe('Cancel at any request that is never answered', () => {
  const reading = async (): Promise<
    readonly (readonly [string, (run: Run) => Promise<Result<unknown>>])[]
  > => {
    await stage.put(customers(9), { table: '客户表' });
    sure(await stage.app.grade(await guessedRequest(stage.app, SCHEME), calmRun()));
    const app = stage.app as Required<App>;
    const request = await guessedRequest(app, SCHEME);
    return [
      ['preview', (run) => app.preview(request, run)],
      ['review', (run) => app.review(request.source, run)],
      ['explaining a row', (run) => app.explainRow(request, 0, run)],
      ['moves', (run) => app.moves(request, [0], run)],
      ['replacing formulas', (run) => app.replaceFormulas(request.source, run)],
    ];
  };

  it('ends every use case, also one that only reads', { timeout: 300_000 }, async () => {
    stage = await openStage({ locale: 'zh-CN', patience: { answer: 20_000, grace: 0 } });
    const { faults, traffic } = stage.node.host;
    for (const [name, act] of await reading()) {
      traffic.reset();
      sure(await act(calmRun()));
      const { requests } = traffic;
      expect(requests, name).toBeGreaterThan(0);
      tally('cancels', requests);
      for (let index = 0; index < requests; index += 1) {
        const controller = new AbortController();
        traffic.reset();
        faults.at(index, { kind: 'drop' });
        const ended = act({ ...calmRun(), signal: controller.signal });
        const timer = setInterval(() => traffic.requests > index && controller.abort(), 1);
        expect(codesOf(await ended), `${name}, request ${String(index)}`).toEqual(['cancelled']);
        clearInterval(timer);
        faults.clear();
      }
    }
  });
});
