import { createApp } from '../../src/app/create-app.ts';
import type { App, GradeRequest } from '../../src/app/app.ts';
import type { Run } from '../../src/app/workbook.ts';
import type { Cell, Result, Scheme } from '../../src/engine/index.ts';
import { createExcelWorkbook } from '../../src/excel/excel-workbook.ts';
import type { Patience } from '../../src/excel/patience.ts';
import { startNodeHost, type NodeHost, type NodeHostOptions } from '../../src/host/node/start-node-host.ts';
import { snapshotOf } from './snapshot.ts';
import type { Locale } from '../../src/locales/index.ts';

/** The add-in in the Node host, as the pane would hold it. */
export interface Stage {
  readonly node: NodeHost;
  readonly app: App;
  /** Runs with the real office.js, for the test's own hands. */
  readonly excel: <T>(
    job: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
  ) => Promise<T>;
  /** Writes cells from A1 of the first sheet and selects B2. */
  readonly put: (cells: readonly (readonly Cell[])[], options?: { readonly table?: string }) => Promise<void>;
  /** Values of a range of the first sheet, or of another. */
  readonly values: (address: string, sheet?: string) => Promise<unknown[][]>;
  readonly close: () => void;
}

/** 2026-01-05. */
export const TODAY = 46_027;

export async function openStage(
  options: NodeHostOptions & { readonly today?: () => number; readonly patience?: Patience } = {},
): Promise<Stage> {
  const { today = () => TODAY, patience, ...hosting } = options;
  const node = await startNodeHost(hosting);
  const locale = (): Locale => (hosting.locale === 'zh-CN' ? 'zh-CN' : 'en-US');
  const app = createApp({ workbook: createExcelWorkbook(node, patience), locale, today });
  const excel: Stage['excel'] = (job) =>
    node.Excel.run((context) => job(context, context.workbook.worksheets.getFirst()));
  return {
    node,
    app,
    excel,
    put: (cells, { table } = {}) =>
      excel(async (context, sheet) => {
        const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
        range.values = cells.map((row) => row.map((cell) => cell ?? ''));
        if (table !== undefined) sheet.tables.add(range, true).name = table;
        sheet.getRange('B2').select();
        await context.sync();
      }),
    values: (address, name) =>
      excel(async (context, first) => {
        const range = (name === undefined ? first : context.workbook.worksheets.getItem(name)).getRange(
          address,
        );
        range.load('values');
        await context.sync();
        return range.values;
      }),
    close: () => node.close(),
  };
}

/** See `snapshotOf`. */
export function snapshot({ node }: Stage): unknown {
  return snapshotOf(node);
}

/** A run that nobody cancels. */
export function calmRun(): Run {
  return { signal: new AbortController().signal, onProgress: () => undefined };
}

/** The value of a result that must be there. */
export function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The codes of a refusal. */
export function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}

/** The request that a person makes who accepts all guesses. */
export async function guessedRequest(
  app: App,
  scheme: Scheme,
  write: Partial<GradeRequest['write']> = {},
): Promise<GradeRequest> {
  const { source, mapping } = sure(await app.look(scheme));
  return {
    source,
    scheme,
    mapping,
    asOf: null,
    write: {
      columns: ['score', 'tier', 'strategy', 'previous', 'movement'],
      place: 'beside',
      live: false,
      report: true,
      ...write,
    },
  };
}
