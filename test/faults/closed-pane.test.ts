import { afterEach, describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/host/model/workbook.ts';
import { customers } from '../support/customers.ts';
import { differences } from '../support/differences.ts';
import { calmRun, guessedRequest, openStage, snapshot, sure, type Stage } from '../support/stage.ts';
import { moments } from './moments.ts';
import { EXHAUSTIVE, SCHEME } from './scenarios.ts';
import { tally } from './tally.ts';

const ROWS = 9;
/** All by `npm run test:exhaustive`; else every so-manieth request. */
const STRIDE = EXHAUSTIVE ? 1 : 5;
const WHEN = [
  ['before it is carried out', false],
  ['after it was carried out', true],
] as const;

let stage: Stage;
afterEach(() => stage.close());

async function open(how: { readonly table?: string }): Promise<void> {
  stage = await openStage({ locale: 'zh-CN' });
  await stage.put(customers(ROWS), how);
}

/** Grades the list, found by a cell of it, as a person would. */
async function grade(): Promise<void> {
  await stage.excel(async (context, sheet) => {
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
  sure(await stage.app.grade(await guessedRequest(stage.app, SCHEME), calmRun()));
}

/** Another pane over the workbook, which stays open. */
async function reopen(through?: Parameters<typeof openStage>[0]): Promise<Workbook> {
  const { workbook } = stage.node.host;
  stage.close();
  stage = await openStage({ locale: 'zh-CN', workbook, ...through });
  return workbook;
}

/** Closes the pane at a request of a grading: neither it nor Excel hears of the other any more. False once it has ended before. */
async function closeAt(index: number, carriedOut: boolean): Promise<boolean> {
  const hands = moments();
  await reopen({ through: hands.through });
  const request = await guessedRequest(stage.app, SCHEME);
  const closed = new Promise<'closed'>((resolve) => hands.cut(index, carriedOut, () => resolve('closed')));
  const ended = stage.app.grade(request, calmRun()).then(() => 'ended' as const);
  return (await Promise.race([closed, ended])) === 'closed';
}

/** Closes it at one request after the other, over a list made anew each time; `check` looks after grading again. */
async function closeEverywhere(
  carriedOut: boolean,
  make: () => Promise<void>,
  check: (what: string) => Promise<void>,
): Promise<void> {
  let tried = 0;
  for (let index = 0; ; index += STRIDE) {
    await make();
    const closed = await closeAt(index, carriedOut);
    if (!closed) break;
    tried += 1;
    await reopen();
    await grade();
    await check(`request ${String(index)}`);
    stage.close();
  }
  tally('closings of the pane', tried);
  console.log(`closed at ${String(tried)} requests, graded again each time`);
  expect(tried).toBeGreaterThan(5);
}

describe.each([
  ['a table', { table: '客户表' }],
  ['plain cells', {}],
])('the pane closed at any request of the first grading of %s', { timeout: 3_600_000 }, (_kind, how) => {
  it.each(WHEN)('%s: grading again ends as if nothing had been', async (_when, carriedOut) => {
    await open(how);
    await grade();
    const wanted = snapshot(stage);
    stage.close();
    const check = (what: string): Promise<void> =>
      Promise.resolve(expect(differences(wanted, snapshot(stage)), what).toEqual([]));
    await closeEverywhere(carriedOut, () => open(how), check);
  });
});

describe('the pane closed at any request of grading again', { timeout: 3_600_000 }, () => {
  const make = async (): Promise<void> => {
    await open({ table: '客户表' });
    await grade();
    await stage.excel(async (context, sheet) => {
      sheet.getRange('B2:B9').values = Array.from({ length: 8 }, () => [12]);
      await context.sync();
    });
  };

  it.each(WHEN)('%s: grading again gives the true grades, and nothing twice', async (_when, carriedOut) => {
    await make();
    await grade();
    const wanted = await outline();
    stage.close();
    await closeEverywhere(carriedOut, make, async (what) => {
      expect(differences(wanted, await outline()), what).toEqual([]);
    });
  });

  /** The list with score and tier, the names of all columns, and everything that could be there twice. */
  async function outline(): Promise<unknown> {
    const { sheets, names } = stage.node.host.workbook;
    return {
      list: await stage.values(`A1:I${String(ROWS + 1)}`),
      headers: await stage.values('A1:P1'),
      names: names.map(({ name, formula }) => `${name}${formula}`).sort(),
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        tables: sheet.tables.map(({ name }) => name),
        charts: sheet.charts.map(({ name }) => name),
        colours: sheet.conditionalFormats.length,
      })),
    };
  }
});
