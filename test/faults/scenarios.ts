import type { GradeRequest } from '../../src/app/app.ts';
import type { Run, Written } from '../../src/app/workbook.ts';
import type { Result } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { customers } from '../support/customers.ts';
import { calmRun, guessedRequest, snapshot, sure, type Stage } from '../support/stage.ts';

export const SCHEME = presetScheme('tiancheng', 'zh-CN');

/** What is being done when something goes wrong. */
export interface Scenario {
  readonly name: string;
  /** Whether the ordinary run tries every error at every request; others are drawn then. */
  readonly whole: boolean;
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
  { name: 'the first grading of a table', whole: true, prepare: firstRun('客户表') },
  { name: 'the first grading of plain cells', whole: false, prepare: firstRun() },
  { name: 'grading again', whole: true, prepare: secondRun },
  {
    name: 'saving a scorecard',
    whole: true,
    prepare: (stage) => Promise.resolve((run) => stage.app.saveScheme(SCHEME, run)),
  },
  {
    name: 'saving another scorecard over it',
    whole: true,
    prepare: async (stage) => {
      sure(await stage.app.saveScheme(presetScheme('courseware-table', 'zh-CN'), calmRun()));
      return (run) => stage.app.saveScheme(SCHEME, run);
    },
  },
];

/**
 * All that must be as it was: the person's sheet to the last look, and of our own sheets everything but fonts, fills and
 * lists to choose from, which are drawn anew and not put back.
 */
export function seen(stage: Stage): unknown {
  const { sheets, ...rest } = snapshot(stage) as { readonly sheets: readonly SheetSeen[] };
  const [theirs, ...ours] = sheets;
  return {
    theirs,
    ours: ours.map((sheet) => ({ ...sheet, cells: sheet.cells.flatMap(valueOf), validations: null })),
    ...rest,
  };
}

type CellSeen = readonly [number, number, unknown, string];
interface SheetSeen {
  readonly cells: readonly CellSeen[];
}

function valueOf([row, column, value]: CellSeen): readonly (readonly unknown[])[] {
  return value === null ? [] : [[row, column, value]];
}
