import type { App, GradeRequest } from '../../src/app/app.ts';
import type { Run, Written } from '../../src/app/workbook.ts';
import type { Result } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, snapshot, sure, type Stage } from '../support/stage.ts';

export const SCHEME = presetScheme('tiancheng', 'zh-CN');

/** `npm run test:exhaustive`: every fault at every request, every moment of every scenario. */
export const EXHAUSTIVE = process.env['EXHAUSTIVE'] !== undefined;

const LIVE = { live: true, columns: ['score', 'tier'] } as const;

/** What is being done when something goes wrong. */
export interface Scenario {
  readonly name: string;
  /** How many errors the ordinary run draws at every request; 0 = left to `npm run test:exhaustive`. */
  readonly draws: number | 'all';
  /** Goes the ways of another scenario and is left to `npm run test:exhaustive` by Cancel and Restore. */
  readonly twin: boolean;
  /** Leaves the workbook as the person has it before; answers what is then done, which may be done many times. */
  readonly prepare: (stage: Stage) => Promise<(run: Run) => Promise<Result<Written>>>;
}

async function grading(
  stage: Stage,
  write: Partial<GradeRequest['write']> = {},
): Promise<(run: Run) => Promise<Result<Written>>> {
  const request: GradeRequest = await guessedRequest(stage.app, SCHEME, write);
  return async (run) => {
    const outcome = await stage.app.grade(request, run);
    return outcome.ok ? { ok: true, value: outcome.value.written } : outcome;
  };
}

const firstRun =
  (table?: string, write: Partial<GradeRequest['write']> = {}) =>
  async (stage: Stage): ReturnType<Scenario['prepare']> => {
    await stage.put(customers(9), table === undefined ? {} : { table });
    return grading(stage, write);
  };

/** A grading with other numbers, and a customer less, than the one before it. */
const secondRun =
  (write: Partial<GradeRequest['write']> = {}) =>
  async (stage: Stage): ReturnType<Scenario['prepare']> => {
    await graded(stage, write);
    await stage.excel(async (context, sheet) => {
      sheet.getRange('B2:B9').values = Array.from({ length: 8 }, () => [12]);
      sheet.tables.getItemAt(0).rows.getItemAt(8).delete();
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
    });
    return grading(stage, write);
  };

async function graded(stage: Stage, write: Partial<GradeRequest['write']> = {}): Promise<GradeRequest> {
  await stage.put(customers(9), { table: '客户表' });
  const request = await guessedRequest(stage.app, SCHEME, write);
  sure(await stage.app.grade(request, calmRun()));
  return request;
}

/** A sheet of ours that is there already, drawn again for other data. */
async function insightAgain(stage: Stage): ReturnType<Scenario['prepare']> {
  await stage.put(customers(9), { table: '客户表' });
  const request = await guessedRequest(stage.app, SCHEME);
  const app = stage.app as Required<App>;
  const draw = (run: Run): Promise<Result<Written>> =>
    app.writeInsight({ request, staff: null }, { kind: 'pareto' }, run);
  sure(await draw(calmRun()));
  await stage.excel(async (context, sheet) => {
    sheet.getRange('G2:G6').values = Array.from({ length: 5 }, (_none, i) => [i * i * 1000]);
    sheet.activate();
    await context.sync();
  });
  return draw;
}

async function tierByHand(stage: Stage): ReturnType<Scenario['prepare']> {
  await graded(stage);
  const app = stage.app as Required<App>;
  const set = (customer: string) => (run: Run) =>
    app.saveOverride({ customer, tier: SCHEME.tiers[0]?.name ?? '', reason: '战略客户' }, run);
  sure(await set('客户1')(calmRun()));
  return set('客户2');
}

async function formulasToValues(stage: Stage): ReturnType<Scenario['prepare']> {
  const { source } = await graded(stage, LIVE);
  // Without the functions they would be errors, which are refused.
  await stage.excel(async (context, sheet) => {
    sheet.getRange('H2:H10').formulas = Array.from({ length: 9 }, () => ['=70+B2']);
    sheet.getRange('I2:I10').formulas = Array.from({ length: 9 }, () => ['="B"&""']);
    await context.sync();
  });
  const app = stage.app as Required<App>;
  const { id } = sure(await app.look(SCHEME)).source;
  return (run) => app.replaceFormulas({ ...source, id }, run);
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'the first grading of a table', draws: 2, twin: false, prepare: firstRun('客户表') },
  { name: 'the first grading of plain cells', draws: 1, twin: true, prepare: firstRun() },
  { name: 'grading again', draws: 2, twin: false, prepare: secondRun() },
  {
    name: 'grading again on a sheet of its own',
    draws: 1,
    twin: true,
    prepare: secondRun({ place: 'new-sheet' }),
  },
  { name: 'writing live formulas', draws: 0, twin: true, prepare: firstRun('客户表', LIVE) },
  { name: 'replacing formulas with values', draws: 1, twin: true, prepare: formulasToValues },
  { name: 'drawing an insight again', draws: 1, twin: true, prepare: insightAgain },
  { name: 'setting another tier by hand', draws: 1, twin: true, prepare: tierByHand },
  {
    name: 'saving a scorecard',
    draws: 1,
    twin: true,
    prepare: (stage) => Promise.resolve((run) => stage.app.saveScheme(SCHEME, run)),
  },
  {
    name: 'saving another scorecard over it',
    draws: 'all',
    twin: false,
    prepare: async (stage) => {
      sure(await stage.app.saveScheme(presetScheme('courseware-table', 'zh-CN'), calmRun()));
      return (run) => stage.app.saveScheme(SCHEME, run);
    },
  },
];

/** What Cancel and Restore are tried with. */
export const CHOSEN = EXHAUSTIVE ? SCENARIOS : SCENARIOS.filter(({ twin }) => !twin);

/** All that must be as it was: the person's sheet and ours, to the last look. */
export function seen(stage: Stage): unknown {
  return snapshot(stage);
}
