import fc from 'fast-check';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import type { Written } from '../../src/app/workbook.ts';
import type { Cell } from '../../src/engine/index.ts';
import { openWorkbook } from '../../src/host/opc/open-workbook.ts';
import { saveWorkbook } from '../../src/host/opc/save-workbook.ts';
import { differences } from '../support/differences.ts';
import { HEADERS } from '../support/customers.ts';
import { calmRun, guessedRequest, openStage, snapshot, type Stage } from '../support/stage.ts';
import { dirtyRows } from './dirt.ts';

const ACTS = [
  'grade',
  'grade',
  'again',
  'restore',
  'sort',
  'insert',
  'delete',
  'edit',
  'save',
  'undo',
] as const;
type Act = (typeof ACTS)[number];

const PRESETS = ['tiancheng', 'courseware-table'] as const;

interface Game {
  stage: Stage;
  written: Written | null;
  readonly random: (below: number) => number;
}

/** Plays one random workbook through a random sequence of acts; answers how many. Throws where an invariant breaks. */
export async function playOnce(seed: number): Promise<number> {
  const draw = <T>(arbitrary: fc.Arbitrary<T>, salt: number): T => {
    const [value] = fc.sample(arbitrary, { seed: seed + salt, numRuns: 1 });
    if (value === undefined) throw new Error('nothing drawn');
    return value;
  };
  const acts = draw(fc.array(fc.constantFrom<Act>(...ACTS), { minLength: 4, maxLength: 9 }), 1);
  let salt = 100;
  const random = (below: number): number => draw(fc.nat(Math.max(0, below - 1)), (salt += 1));
  const game: Game = { stage: await openStage({ locale: 'zh-CN' }), written: null, random };
  try {
    const rows = draw(dirtyRows(HEADERS), 2);
    await game.stage.put([[...HEADERS], ...typed(rows)], random(2) === 0 ? { table: '客户表' } : {});
    for (const act of acts) await PLAY[act](game);
  } finally {
    game.stage.close();
  }
  return acts.length;
}

/** Texts as the file has them: not read as formulas, numbers or dates. */
function typed(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));
}

const PLAY: Readonly<Record<Act, (game: Game) => Promise<void>>> = {
  grade: (game) => grade(game, false),
  again: (game) => grade(game, true),
  restore: async (game) => {
    if (game.written === null) return;
    const before = theirs(game.stage);
    await game.stage.app.restore(game.written);
    game.written = null;
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
    game.written = null;
    same(before, theirs(game.stage), 'save and reopen');
  },
  undo: async ({ stage }) => void stage.node.host.workbook.history.undo(),
};

async function rowsOf({ stage, random }: Game, edit: (row: Excel.Range) => unknown): Promise<void> {
  await stage.excel(async (context, sheet) => {
    const row = 2 + random(4);
    edit(sheet.getRange(`${String(row)}:${String(row)}`));
    await context.sync();
  });
}

async function grade(game: Game, twice: boolean): Promise<void> {
  const { stage, random } = game;
  const scheme = presetScheme(PRESETS[random(PRESETS.length)] ?? 'tiancheng', 'zh-CN');
  await toList(stage);
  if (!(await stage.app.look(scheme)).ok) return;
  const place = random(4) === 0 ? 'new-sheet' : 'beside';
  const request = await guessedRequest(stage.app, scheme, { place });
  const before = theirs(stage);
  const whole = snapshot(stage);
  const outcome = await stage.app.grade(request, calmRun());
  same(before, theirs(stage), 'grade');
  if (!outcome.ok)
    return same(whole, snapshot(stage), `refused: ${outcome.issues.map(({ code }) => code).join()}`);
  const { report } = outcome.value.graded;
  if (report.graded + report.pending + report.skipped !== report.rows)
    throw new Error('counts do not add up');
  game.written = outcome.value.written;
  if (!twice) return;
  const once = snapshot(stage);
  await toList(stage);
  const second = await stage.app.grade(await guessedRequest(stage.app, scheme, { place }), calmRun());
  if (!second.ok) throw new Error(`second run: ${JSON.stringify(second.issues)}`);
  game.written = second.value.written;
  same(once, snapshot(stage), 'second run');
}

function toList({ excel }: Stage): Promise<void> {
  return excel(async (context, sheet) => {
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
}

/** The person's cells by header, a column each. */
function theirs({ node }: Stage): unknown {
  const cells = node.host.workbook.sheets[0]?.cells;
  const used = cells?.used(true) ?? null;
  if (cells === undefined || used === null) return {};
  const seven = Math.min(used.columns, HEADERS.length);
  return Array.from({ length: used.rows }, (_none, row) =>
    Array.from({ length: seven }, (_one, column) => cells.value(row, column)),
  );
}

function same(before: unknown, after: unknown, what: string): void {
  const found = differences(before, after);
  if (found.length > 0) throw new Error(`${what}: ${found.join(' | ')}`);
}
