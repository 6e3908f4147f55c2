import { afterEach, describe, expect, it } from 'vitest';
import type { Patience } from '../../src/excel/patience.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { moments } from '../faults/moments.ts';
import { customers } from '../support/customers.ts';
import { calmRun, codesOf, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';

const SCHEME = presetScheme('tiancheng', 'zh-CN');
const PATIENCE: Patience = { answer: 50, grace: 50 };

let stage: Stage;
afterEach(() => stage.close());

const hands = moments();

async function open(): Promise<void> {
  stage = await openStage({ locale: 'zh-CN', through: hands.through, patience: PATIENCE });
  await stage.put(customers(9));
}

/** Keeps the only thread longer than an answer is waited for, as a slow machine does. */
function work(): void {
  const end = performance.now() + 2 * PATIENCE.answer;
  while (performance.now() < end);
}

describe('waiting for an answer', () => {
  it('counts no time in which our own thread was at work', async () => {
    await open();
    hands.before(0, work);
    expect(codesOf(await stage.app.look(SCHEME))).toEqual([]);
    hands.after(1, work);
    expect(codesOf(await stage.app.look(SCHEME))).toEqual([]);
  });

  it('nor after Cancel', async () => {
    await open();
    const request = await guessedRequest(stage.app, SCHEME);
    const controller = new AbortController();
    const { traffic } = stage.node.host;
    traffic.reset();
    hands.before(0, () => {
      controller.abort();
      work();
    });
    const ended = await stage.app.preview(request, { ...calmRun(), signal: controller.signal });
    expect(codesOf(ended)).toEqual(['cancelled']);
    expect(traffic.batches[0]?.bytesOut, 'answered before anything else was done').toBeGreaterThan(0);
  });

  it('is not needed to stop watching: nothing is told afterwards, though Excel is silent and its handlers still there', async () => {
    await open();
    const told: string[] = [];
    const watching = sure(await stage.app.watch(({ kind }) => void told.push(kind)));
    const { faults, traffic } = stage.node.host;
    const change = (row: number): Promise<void> => stage.put(customers(row));
    await change(3);
    await expect.poll(() => told).toContain('cells');
    traffic.reset();
    faults.at(0, { kind: 'drop' });
    await watching.stop();
    told.length = 0;
    await change(4);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told).toEqual([]);
  });

  it('ends where there is only silence', async () => {
    await open();
    stage.node.host.traffic.reset();
    stage.node.host.faults.at(0, { kind: 'drop' });
    expect(codesOf(await stage.app.look(SCHEME))).toEqual(['connection-lost']);
    sure(await stage.app.look(SCHEME));
  });
});
