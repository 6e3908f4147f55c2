import { afterEach, describe, expect, it } from 'vitest';
import { customers } from '../support/customers.ts';
import { differences } from '../support/differences.ts';
import { rewind } from '../support/rewind.ts';
import { calmRun, codesOf, guessedRequest, openStage, sure, type Stage } from '../support/stage.ts';
import { expectSaid } from '../faults/aftermath.ts';
import { EXHAUSTIVE, SCHEME } from '../faults/scenarios.ts';

let stage: Stage;
afterEach(() => stage.close());

const ROWS = 9;
const OTHER = [
  ['账目', '金额'],
  ['租金', 1200],
  ['水电', 340],
];

/** What names of ours may be made to say. */
const PLACES = [
  '=名单!$C$4',
  '=账目!$A$1',
  '=账目!$B$2',
  '=账目!$A$1:$XFD$1048576',
  '=账目!$A:$XFD',
  '=没有!$A$1',
  "='[别处.xlsx]Sheet1'!$A$1",
  "='C:\\temp\\[别处.xlsx]Sheet1'!$A$1",
  '=账目!$ZZZ$99999999',
  '=#REF!',
  '=1+1',
  '="text"',
  '=_Tierwise.S1.tier',
  '=_Tierwise.S1.score',
  '=INDIRECT("账目!A1")',
];
const NAMES = [
  '_Tierwise.sheet.report',
  '_Tierwise.sheet.scorecard',
  '_Tierwise.sheet.review',
  '_Tierwise.sheet.constructor',
  '_Tierwise.S1._top',
  '_Tierwise.S1.score',
  '_Tierwise.S1.tier',
  '_Tierwise.S1.constructor',
  '_Tierwise.S1.__proto__',
  '_Tierwise.toString.valueOf',
  '_Tierwise.S99999999999999999999.score',
];

/** What our settings may be made to hold. */
const SETTINGS = [
  null,
  7,
  'text',
  [],
  [[[[]]]],
  { charts: 1, lists: 2 },
  {
    charts: { TierwisePyramid: { row: -1, column: 1e9, rows: 0.5, columns: 'x' } },
    lists: [{ row: -5, column: 0, rows: 1, columns: 1, values: ['x'], prompt: null }],
  },
  { lists: [{ row: 2_000_000, column: 0, rows: 5_000_000, columns: 1, values: ['x'], prompt: 'p' }] },
  { score: [{ text: 1, fill: {} }], tier: [{ text: 'A', fill: 'url(x)' }, { text: 'A' }, null] },
  { date: '昨天', schemeId: {}, tiers: 'A', columns: [1], customers: { table: 9, columns: null } },
  {
    date: 1e300,
    schemeId: 'x',
    fingerprint: 'y',
    tiers: [1, 'A'],
    columns: { customer: '没有' },
    elsewhere: true,
    customers: { table: 'constructor', columns: { customer: 'x', tier: 'y' } },
  },
  JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"unfinished":"x"}',
  ) as unknown,
  { text: 'x'.repeat(100_000) },
];
const KEYS = [
  'tierwise.state',
  'tierwise.memory.S1',
  'tierwise.memory.S1.colours',
  'tierwise.memory.sheet.report',
  'tierwise.memory.sheet.scorecard',
  'tierwise.memory.sheet.review',
];

async function open(how: { readonly table?: string } = { table: '客户表' }): Promise<void> {
  stage = await openStage({ locale: 'zh-CN' });
  await stage.put(customers(ROWS), how);
  await stage.excel(async (context, sheet) => {
    sheet.name = '名单';
    context.workbook.worksheets.add('账目').getRange('A1:B3').values = OTHER;
    await context.sync();
  });
}

async function forge(
  names: readonly (readonly [string, string])[],
  settings: readonly (readonly [string, unknown])[],
): Promise<void> {
  const { workbook } = stage.node.host;
  for (const [name, formula] of names) {
    workbook.names.push({ id: name, name, formula, scope: null, visible: false, comment: '' });
  }
  for (const [key, value] of settings) workbook.settings.set(key, JSON.stringify(value));
  await stage.excel(async (context, sheet) => {
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
}

/** The person's own cells; ours beside the list are not looked at. */
async function theirs(): Promise<unknown> {
  return { list: await stage.values(`A1:G${String(ROWS + 1)}`), other: await stage.values('A1:C4', '账目') };
}

/** Grades, whatever comes of it: nothing of the person's is touched, and a refusal is said. */
async function gradesOrSays(what: string): Promise<boolean> {
  const before = await theirs();
  const looked = await stage.app.look(SCHEME);
  if (!looked.ok) {
    expectSaid(looked.issues, what);
    return false;
  }
  const outcome = await stage.app.grade(await guessedRequest(stage.app, SCHEME), calmRun());
  expect(differences(before, await theirs()), what).toEqual([]);
  if (!outcome.ok) {
    expectSaid(outcome.issues, what);
    return false;
  }
  sure(await stage.app.restore(outcome.value.written));
  expect(differences(before, await theirs()), `${what}, restored`).toEqual([]);
  return true;
}

/** All keys at once, each with another value, until each has had each; by `npm run test:exhaustive` one by one too. */
function turns<K, V>(keys: readonly K[], values: readonly V[]): readonly (readonly (readonly [K, V])[])[] {
  const together = values.map((_value, turn) =>
    keys.map((key, i) => [key, values[(i + turn) % values.length] as V] as const),
  );
  return EXHAUSTIVE ? [...together, ...together.flat().map((one) => [one])] : together;
}

describe('marks and notes that anybody may have written', { timeout: 3_600_000 }, () => {
  it('names lead anywhere: nothing of the person’s is written over, and Restore goes back', async () => {
    await open();
    const again = rewind(stage);
    let graded = 0;
    for (const names of turns(NAMES, PLACES)) {
      again();
      await forge(names, []);
      if (await gradesOrSays(JSON.stringify(names))) graded += 1;
    }
    expect(graded).toBeGreaterThan(PLACES.length / 2);
  });

  it('a mark of a sheet on the list itself makes no sheet of ours of it: it is graded', async () => {
    const marks = ['report', 'scorecard', 'review'].map(
      (key) => [`_Tierwise.sheet.${key}`, '=名单!$A$1'] as const,
    );
    for (const table of [{ table: '客户表' }, {}]) {
      await open(table);
      await forge(marks, []);
      expect(await gradesOrSays(JSON.stringify(table))).toBe(true);
      stage.close();
    }
    await open();
    await forge(marks, [['tierwise.memory.sheet.report', {}]]);
    expect(await gradesOrSays('a table, with a note')).toBe(true);
  });

  it('a mark and a note on plain cells are taken for what they say, and what to do is said', async () => {
    await open({});
    await forge([['_Tierwise.sheet.report', '=名单!$A$1']], [['tierwise.memory.sheet.report', {}]]);
    const looked = await stage.app.look(SCHEME);
    expect(codesOf(looked)).toEqual(['own-sheet']);
    if (!looked.ok) expectSaid(looked.issues, 'own-sheet');
  });

  it('settings hold anything: they are read shape by shape, and grading goes on', async () => {
    await open();
    sure(await stage.app.grade(await guessedRequest(stage.app, SCHEME), calmRun()));
    const again = rewind(stage);
    for (const settings of turns(KEYS, SETTINGS)) {
      again();
      await forge([], settings);
      const what = JSON.stringify(settings).slice(0, 2_000);
      sure(await stage.app.readState());
      expect(await gradesOrSays(what), what).toBe(true);
    }
    expect({}).not.toHaveProperty('polluted');
  });
});
