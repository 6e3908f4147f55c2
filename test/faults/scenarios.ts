import type { GradeRequest } from '../../src/app/app.ts';
import type { Run, Written } from '../../src/app/workbook.ts';
import type { Result } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, snapshot, sure, type Stage } from '../support/stage.ts';

export const SCHEME = presetScheme('tiancheng', 'zh-CN');

/** `npm run test:exhaustive`: every fault at every request, every moment of every scenario. */
export const EXHAUSTIVE = process.env['EXHAUSTIVE'] !== undefined;

/** What is being done when something goes wrong. */
export interface Scenario {
  readonly name: string;
  /** Whether the ordinary run tries every error at every request; otherwise it draws some. */
  readonly whole: boolean;
  /** Goes the ways of another scenario and is left to `npm run test:exhaustive` by Cancel and Restore. */
  readonly twin: boolean;
  /** Leaves the workbook as the person has it before; answers what is then done, which may be done many times. */
  readonly prepare: (stage: Stage) => Promise<(run: Run) => Promise<Result<Written>>>;
}

async function grading(stage: Stage): Promise<(run: Run) => Promise<Result<Written>>> {
  const request: GradeRequest = await guessedRequest(stage.app, SCHEME);
  return async (run) => {
    const outcome = await stage.app.grade(request, run);
    return outcome.ok ? { ok: true, value: outcome.value.written } : outcome;
  };
}

const firstRun =
  (table?: string) =>
  async (stage: Stage): ReturnType<Scenario['prepare']> => {
    await stage.put(customers(9), table === undefined ? {} : { table });
    return grading(stage);
  };

/** A grading with other numbers than the one before it. */
async function secondRun(stage: Stage): ReturnType<Scenario['prepare']> {
  await stage.put(customers(9), { table: '客户表' });
  sure(await (await grading(stage))(calmRun()));
  await stage.excel(async (context, sheet) => {
    sheet.getRange('B2:B9').values = Array.from({ length: 8 }, () => [12]);
    await context.sync();
  });
  return grading(stage);
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'the first grading of a table', whole: false, twin: false, prepare: firstRun('客户表') },
  { name: 'the first grading of plain cells', whole: false, twin: true, prepare: firstRun() },
  { name: 'grading again', whole: false, twin: false, prepare: secondRun },
  {
    name: 'saving a scorecard',
    whole: true,
    twin: true,
    prepare: (stage) => Promise.resolve((run) => stage.app.saveScheme(SCHEME, run)),
  },
  {
    name: 'saving another scorecard over it',
    whole: true,
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
