import fc from 'fast-check';
import type { Cell } from '../../src/engine/index.ts';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import { saveWorkbook } from '../../src/host/opc/save-workbook.ts';
import { HEADERS } from '../support/customers.ts';
import { calmRun, openStage, snapshot } from '../support/stage.ts';
import { dirtyRows } from './dirt.ts';
import { same, theirs, toList, type Game } from './game.ts';
import { anyRequest, MORE } from './more-acts.ts';

/** Plays one random workbook through a random sequence of acts; answers how many. Throws where an invariant breaks. */
export async function playOnce(seed: number): Promise<number> {
  const draw = <T>(arbitrary: fc.Arbitrary<T>, salt: number): T => {
    const [value] = fc.sample(arbitrary, { seed: seed + salt, numRuns: 1 });
    if (value === undefined) throw new Error('nothing drawn');
    return value;
  };
  const acts = draw(fc.array(fc.constantFrom(...ACTS), { minLength: 4, maxLength: 9 }), 1);
  let salt = 100;
  const random = (below: number): number => draw(fc.nat(Math.max(0, below - 1)), (salt += 1));
  const game: Game = { stage: await openStage({ locale: 'zh-CN' }), written: [], random };
  try {
    const rows = draw(dirtyRows(HEADERS), 2);
    await game.stage.put([[...HEADERS], ...typed(rows)], random(2) === 0 ? { table: '客户表' } : {});
    for (const act of acts) await PLAY[act]?.(game);
  } catch (error) {
    throw new Error(`after ${acts.join(', ')}`, { cause: error });
  } finally {
    game.stage.close();
  }
  return acts.length;
}

/** Texts as the file has them: not read as formulas, numbers or dates. */
function typed(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));
}

const PLAY: Readonly<Record<string, (game: Game) => Promise<void>>> = {
  ...MORE,
  grade: (game) => grade(game, false),
  again: (game) => grade(game, true),
  restore: async (game) => {
    const last = game.written.pop();
    if (last === undefined) return;
    const before = theirs(game.stage);
    await game.stage.app.restore(last);
    same(before, theirs(game.stage), 'restore');
  },
  sort: (game) =>
    game.stage.excel(async (context, sheet) => {
      const list = sheet.getRange('A1').getSurroundingRegion().load('columnCount');
      await context.sync();
      list.sort.apply([{ key: game.random(list.columnCount), ascending: game.random(2) === 0 }], false, true);
      await context.sync();
    }),
  insert: (game) => rowsOf(game, (row) => row.insert('Down')),
  delete: (game) => rowsOf(game, (row) => row.delete('Up')),
  edit: (game) =>
    game.stage.excel(async (context, sheet) => {
      sheet.getCell(1 + game.random(3), 1 + game.random(6)).values = [[game.random(12)]];
      await context.sync();
    }),
  save: async (game) => {
    const before = theirs(game.stage);
    const opened = openWorkbook(saveWorkbook(game.stage.node.host.workbook), 'x.xlsx');
    if (!opened.ok) throw new Error(opened.problem.code);
    game.stage.close();
    game.stage = await openStage({ locale: 'zh-CN', workbook: opened.workbook });
    game.written = [];
    same(before, theirs(game.stage), 'save and reopen');
  },
  undo: async ({ stage }) => void stage.node.host.workbook.history.undo(),
};

/** Grading as often as everything else together. */
const ACTS = Object.keys(PLAY).flatMap((act) =>
  act === 'grade' || act === 'again' ? [act, act, act] : [act],
);

async function rowsOf({ stage, random }: Game, edit: (row: Excel.Range) => unknown): Promise<void> {
  await stage.excel(async (context, sheet) => {
    const row = 2 + random(4);
    edit(sheet.getRange(`${String(row)}:${String(row)}`));
    await context.sync();
  });
}

async function grade(game: Game, twice: boolean): Promise<void> {
  const { stage } = game;
  const request = await anyRequest(game);
  if (request === null) return;
  const [before, whole] = [theirs(stage), snapshot(stage)];
  const outcome = await stage.app.grade(request, calmRun());
  same(before, theirs(stage), 'grade');
  if (!outcome.ok)
    return same(whole, snapshot(stage), `refused: ${outcome.issues.map(({ code }) => code).join()}`);
  const { report } = outcome.value.graded;
  if (report.graded + report.pending + report.skipped !== report.rows)
    throw new Error('counts do not add up');
  game.written.push(outcome.value.written);
  if (!twice) return;
  const once = snapshot(stage);
  await toList(stage);
  const looked = await stage.app.look(request.scheme);
  if (!looked.ok) throw new Error(`looked again: ${JSON.stringify(looked.issues)}`);
  const second = await stage.app.grade({ ...request, source: looked.value.source }, calmRun());
  if (!second.ok) throw new Error(`second run: ${JSON.stringify(second.issues)}`);
  game.written.push(second.value.written);
  same(once, snapshot(stage), 'second run');
}
