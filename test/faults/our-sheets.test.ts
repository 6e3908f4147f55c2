import { afterEach, describe, expect, it } from 'vitest';
import { deleteSheet, renameSheet } from '../../src/host/model/edits/sheets.ts';
import type { Sheet } from '../../src/host/model/sheet.ts';
import type { Result } from '../../src/engine/index.ts';
import { differences } from '../support/differences.ts';
import { rewind } from '../support/rewind.ts';
import { calmRun, codesOf, openStage, sure, type Stage } from '../support/stage.ts';
import { expectSaid } from './aftermath.ts';
import { moments } from './moments.ts';
import { EXHAUSTIVE, SCENARIOS, seen, type Scenario } from './scenarios.ts';
import { tally } from './tally.ts';

let stage: Stage;
afterEach(() => stage.close());

const KEYS = ['report', 'scorecard', 'review'] as const;
type Key = (typeof KEYS)[number];
const FEW = 12;

/** The sheet that bears our mark, if it is there. */
function ours(key: Key): Sheet | undefined {
  const { names, sheets } = stage.node.host.workbook;
  const formula = names.find(({ name }) => name === `_Tierwise.sheet.${key}`)?.formula ?? '';
  return sheets.find(({ name }) => formula === `=${name}!$A$1`);
}

const rename = (sheet: Sheet, name = '同事改的名'): void =>
  renameSheet(stage.node.host.workbook, sheet, name);
const remove = (sheet: Sheet): void => deleteSheet(stage.node.host.workbook, sheet);

/** What was done to which sheet while a job went on, if it was there, and how the job ended. */
interface Touch {
  readonly key: Key;
  readonly sheet: Sheet | null;
  readonly name: string;
  readonly outcome: Result<unknown>;
  readonly what: string;
}

async function open(scenario: Scenario) {
  const hands = moments();
  stage = await openStage({ locale: 'zh-CN', through: hands.through });
  const act = await scenario.prepare(stage);
  const [before, toBefore] = [seen(stage), rewind(stage)];
  const written = sure(await act(calmRun()));
  const [peace, toPeace] = [seen(stage), rewind(stage)];
  const drawn = KEYS.filter((key) => ours(key) !== undefined);
  // By `npm run test:exhaustive`, and where there are few requests, each sheet at each moment; else one at every third.
  const turnOf = (moment: number, few: boolean): readonly Key[] =>
    drawn.filter((_key, i) => EXHAUSTIVE || few || moment % (3 * drawn.length) === 3 * i);

  /** Does a job again and again, an edit before one request after the other; how often there was a sheet to be edited. */
  async function meanwhile(
    job: () => Promise<Result<unknown>>,
    edit: (sheet: Sheet) => void,
    check: (touch: Touch) => Promise<void> | void,
  ): Promise<number> {
    let touched = 0;
    const { traffic } = stage.node.host;
    traffic.reset();
    sure(await job());
    const few = traffic.requests <= FEW;
    // Backwards, to the moments at which there is no sheet yet.
    for (let moment = traffic.requests - 1, there = true; there && moment >= 0; moment -= 1)
      for (const key of turnOf(moment, few)) {
        let sheet: Sheet | null = null;
        let name = '';
        hands.before(moment, () => {
          sheet = ours(key) ?? null;
          name = ours(key)?.name ?? '';
          stage.node.host.workbook.changes.as('remote', () => sheet !== null && edit(sheet));
        });
        const outcome = await job();
        const reached = hands.over();
        there = few || !reached || name !== '';
        if (name !== '') touched += 1;
        const ended = outcome.ok ? 'done' : JSON.stringify(outcome.issues);
        await check({ key, sheet, name, outcome, what: `${key} before request ${String(moment)}: ${ended}` });
      }
    tally('edits of co-authors', touched);
    return touched;
  }

  return {
    before,
    peace,
    meanwhile,
    act: () => act(calmRun()),
    actAnew: () => (toBefore(), act(calmRun())),
    restoreAnew: () => (toPeace(), stage.app.restore(written)),
  };
}

interface Parts {
  readonly sheets: readonly { readonly name: string }[];
  readonly names: readonly { readonly name: string }[];
  readonly settings: readonly (readonly [string, unknown])[];
}

/** A workbook as it would be without a sheet, what is kept with it, and the name that leads there. */
function without({ name: gone, key }: Touch, workbook: unknown): unknown {
  const { sheets, names, settings } = workbook as Parts;
  return {
    sheets: sheets.filter(({ name }) => name !== gone),
    names: names.filter(({ name }) => name !== `_Tierwise.sheet.${key}`),
    settings: settings.filter(([setting]) => setting !== `tierwise.memory.sheet.${key}`),
  };
}

function expectOthers(touch: Touch, as: unknown): void {
  expect(differences(without(touch, as), without(touch, seen(stage))), touch.what).toEqual([]);
}

function expectGone({ outcome, what }: Touch): void {
  expect(codesOf(outcome), what).toEqual(['own-sheet-gone']);
  if (!outcome.ok) expectSaid(outcome.issues, what);
}

const CASES = SCENARIOS.filter(({ twin }) => !twin);

describe.each(CASES)('somebody else at our sheets, during $name', { timeout: 3_600_000 }, (scenario) => {
  it('renames one: all is drawn, under the new name', async () => {
    const { meanwhile, actAnew, peace } = await open(scenario);
    const touched = await meanwhile(actAnew, rename, ({ sheet, name, outcome, what }) => {
      if (sheet !== null) rename(sheet, name);
      expect(outcome.ok, what).toBe(true);
      expect(differences(peace, seen(stage)), what).toEqual([]);
    });
    expect(touched).toBeGreaterThan(1);
  });

  it('deletes one: drawn all the same, or all is as before and it is said', async () => {
    const { meanwhile, act, actAnew, before, peace } = await open(scenario);
    let refused = 0;
    await meanwhile(actAnew, remove, async (touch) => {
      if (touch.outcome.ok) return expectOthers(touch, peace);
      refused += 1;
      expectGone(touch);
      expectOthers(touch, before);
      sure(await act());
      expect(ours(touch.key), touch.what).toBeDefined();
    });
    expect(refused).toBeGreaterThan(0);
  });

  it('renames or deletes one while it is restored: the rest is as before, and what is gone is said', async () => {
    const { meanwhile, restoreAnew, before } = await open(scenario);
    const touched = await meanwhile(restoreAnew, rename, ({ sheet, name, outcome, what }) => {
      if (sheet !== null && stage.node.host.workbook.sheets.includes(sheet)) rename(sheet, name);
      expect(outcome.ok, what).toBe(true);
      expect(differences(before, seen(stage)), what).toEqual([]);
    });
    const removed = await meanwhile(restoreAnew, remove, (touch) => {
      if (!touch.outcome.ok) expectGone(touch);
      expectOthers(touch, before);
    });
    expect(Math.min(touched, removed)).toBeGreaterThan(0);
  });
});
