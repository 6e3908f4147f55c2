import { afterEach, describe, expect, it } from 'vitest';
import { deleteCells, insertCells } from '../../src/host/model/edits/shift-cells.ts';
import { renameSheet } from '../../src/host/model/edits/sheets.ts';
import { sortCells } from '../../src/host/model/edits/sort-cells.ts';
import { writeCells } from '../../src/host/model/edits/write-cells.ts';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../src/host/model/rect.ts';
import type { Target } from '../../src/host/model/edits/target.ts';
import { customers, HEADERS } from '../support/customers.ts';
import { rewind } from '../support/rewind.ts';
import { calmRun, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';
import { moments } from './moments.ts';
import { EXHAUSTIVE, SCHEME } from './scenarios.ts';
import { tally } from './tally.ts';

let stage: Stage;
afterEach(() => stage.close());

const ROWS = 9;
/** All moments by `npm run test:exhaustive`; else every so-manieth request, each edit from another one on. */
const STRIDE = EXHAUSTIVE ? 1 : 7;
/** The taking back makes fewer requests. */
const BACK_STRIDE = EXHAUSTIVE ? 1 : 3;

type Edit = (target: (rect: Rect) => Target) => void;

const wholeRow = (row: number): Rect => ({ row, column: 0, rows: 1, columns: MAX_COLUMNS });
const wholeColumn = (column: number): Rect => ({ row: 0, column, rows: MAX_ROWS, columns: 1 });

/** What a co-author does meanwhile. */
const EDITS: Readonly<Record<string, Edit>> = {
  'inserts a row in the list': (target) => insertCells(target(wholeRow(4)), 'Down'),
  'inserts a row above the list': (target) => insertCells(target(wholeRow(0)), 'Down'),
  'deletes a customer': (target) => deleteCells(target(wholeRow(3)), 'Up'),
  'inserts a column before the list': (target) => insertCells(target(wholeColumn(0)), 'Right'),
  'inserts a column in the list': (target) => insertCells(target(wholeColumn(2)), 'Right'),
  'sorts the list': (target) =>
    sortCells(target({ row: 0, column: 0, rows: ROWS + 1, columns: width() }), {
      keys: [{ key: 6, ascending: false }],
      matchCase: false,
      hasHeaders: true,
      orientation: 'Rows',
    }),
  'adds a customer': (target) =>
    writeCells(target({ row: ROWS + 1, column: 0, rows: 1, columns: 7 }), [['新客户', 1, 0.1, 2, 3, 4, 500]]),
  'renames the sheet': () => renameSheet(stage.node.host.workbook, sheet(), '改名'),
};

function sheet(): Target['sheet'] {
  const [first] = stage.node.host.workbook.sheets;
  if (first === undefined) throw new Error('no sheet');
  return first;
}

function width(): number {
  return sheet().cells.used(true)?.columns ?? 0;
}

/** The user's cells by header, a row a customer, and our columns beside them. */
function records(): readonly Readonly<Record<string, unknown>>[] {
  const { cells } = sheet();
  const used = cells.used(true);
  if (used === null) return [];
  const top = Array.from({ length: used.rows }, (_none, i) => used.row + i).find((row) =>
    Array.from({ length: used.columns }, (_none, i) => cells.value(row, used.column + i)).includes('客户'),
  );
  if (top === undefined) return [];
  const columns = Array.from({ length: used.columns }, (_none, i) => used.column + i);
  const headers = columns.map((column) => String(cells.value(top, column) ?? ''));
  return Array.from({ length: used.row + used.rows - top - 1 }, (_none, i) =>
    Object.fromEntries(
      columns.map((column, at) => [headers[at] ?? '', cells.value(top + 1 + i, column)] as const),
    ),
  );
}

const KINDS = [
  ['a table', { table: '客户表' }, false],
  ['plain cells', {}, false],
  ['a table graded before', { table: '客户表' }, true],
] as const;

describe.each(KINDS)('while %s is graded', { timeout: 300_000 }, (_kind, how, graded) => {
  for (const [name, edit] of Object.entries(EDITS)) {
    it(`somebody else ${name}, at any moment: nothing lands in a wrong row`, async () => {
      const outcomes = { ok: 0, refused: 0 };
      const hands = moments();
      stage = await openStage({ locale: 'zh-CN', through: hands.through });
      await stage.put(customers(ROWS), how);
      if (graded) sure(await stage.app.grade(await guessedRequest(stage.app, SCHEME), calmRun()));
      const request = await guessedRequest(stage.app, SCHEME);
      const { workbook } = stage.node.host;
      const sheets = workbook.sheets.length;
      const toTheStart = rewind(stage);
      for (let moment = name.length % STRIDE, done = true; done; moment += STRIDE) {
        toTheStart();
        hands.before(moment, () =>
          workbook.changes.as('remote', () => edit((rect) => ({ workbook, sheet: sheet(), rect }))),
        );
        const outcome = await stage.app.grade(request, calmRun());
        const what = `${name} before request ${String(moment)}: ${outcome.ok ? 'graded' : JSON.stringify(outcome.issues)}`;
        if (outcome.ok) outcomes.ok += 1;
        else outcomes.refused += 1;
        expectTrueRows(what, outcome.ok ? 'may' : graded ? 'must' : 'must not');
        if (!outcome.ok) expect(workbook.sheets.length, what).toBe(sheets);
        done = hands.over();
      }
      tally('edits of co-authors', outcomes.ok + outcomes.refused - 1);
      console.log(`${name}: ${String(outcomes.ok)} graded, ${String(outcomes.refused)} taken back`);
      expect(outcomes.ok).toBeGreaterThan(0);
    });
  }
});

describe.each(KINDS)('while the grading of %s is taken back', { timeout: 300_000 }, (_kind, how, graded) => {
  for (const [name, edit] of Object.entries(EDITS))
    it(`somebody else ${name}, at any moment: nothing lands in a wrong row`, async () => {
      const hands = moments();
      stage = await openStage({ locale: 'zh-CN', through: hands.through });
      await stage.put(customers(ROWS), how);
      if (graded) sure(await stage.app.grade(await guessedRequest(stage.app, SCHEME), calmRun()));
      const request = await guessedRequest(stage.app, SCHEME);
      const { workbook, faults, traffic } = stage.node.host;
      const toTheStart = rewind(stage);
      traffic.reset();
      sure(await stage.app.grade(request, calmRun()));
      const last = traffic.requests - 1;
      let tried = 0;
      for (let moment = name.length % BACK_STRIDE, done = true; done; moment += BACK_STRIDE) {
        toTheStart();
        traffic.reset();
        faults.at(last, { kind: 'refuse', code: 'GeneralException' });
        hands.before(last + 1 + moment, () =>
          workbook.changes.as('remote', () => edit((rect) => ({ workbook, sheet: sheet(), rect }))),
        );
        const outcome = await stage.app.grade(request, calmRun());
        done = hands.over();
        if (done) tried += 1;
        const what = `${name} before request ${String(moment)} of the taking back: ${JSON.stringify(outcome)}`;
        expect(outcome.ok, what).toBe(false);
        expectTrueRows(what, graded ? 'must' : 'must not');
      }
      tally('edits of co-authors', tried);
      expect(tried).toBeGreaterThan(0);
    });
});

/** What the scores of the customers are, computed in peace. */
const SCORES: Promise<ReadonlyMap<string, unknown>> = (async () => {
  const calm = await openStage({ locale: 'zh-CN' });
  await calm.put(customers(ROWS));
  sure(await calm.app.grade(await guessedRequest(calm.app, SCHEME), calmRun()));
  const rows = await calm.values(`A2:H${String(ROWS + 1)}`);
  calm.close();
  return new Map(rows.map((row) => [String(row[0]), row[7]]));
})();
const scores = await SCORES;

/** Each customer has the data it had, and its own score, or none where it may or must have none. */
function expectTrueRows(what: string, scored: 'may' | 'must' | 'must not'): void {
  const [, ...data] = customers(ROWS);
  const were = new Map(data.map((row) => [row[0], row]));
  for (const record of records()) {
    const customer = record['客户'];
    const was = were.get(String(customer));
    if (was === undefined) continue;
    for (const [i, header] of HEADERS.entries()) expect(record[header], `${what}: ${header}`).toBe(was[i]);
    const score = record['得分'] ?? null;
    if (scored === 'must' || (score !== null && score !== ''))
      expect(score, `${what}: ${String(customer)}`).toBe(scores.get(String(customer)));
    if (scored === 'must not') expect(record, what).not.toHaveProperty('得分');
  }
  expect(
    records().filter(({ 客户: customer }) => were.has(String(customer))).length,
    what,
  ).toBeGreaterThanOrEqual(ROWS - 1);
}
