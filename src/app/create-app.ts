import { checkScheme, fingerprint, schemeFromJson, schemeToJson, type Result } from '../engine/index.ts';
import { presetScheme } from '../locales/preset-scheme.ts';
import { presetIds } from '../presets/index.ts';
import type { App, AppParts, Preview } from './app.ts';
import { look } from './look.ts';
import { readOverrides } from './overrides.ts';
import { lastRun } from './run-memory.ts';
import { readScheme } from './scheme-sheet.ts';
import { SCHEME_SHEET } from './sheets/table-names.ts';

// What the first screen does not need is fetched in idle moments after it, or at the latest when it is asked for.
const grading = (): Promise<typeof import('./grade.ts')> => import(/* webpackPrefetch: true */ './grade.ts');
const previewing = (): Promise<typeof import('./preview.ts')> =>
  import(/* webpackPrefetch: true */ './preview.ts');
const looking = (): Promise<typeof import('./insight/insight.ts')> => import('./insight/insight.ts');
const drawing = (): Promise<typeof import('./insight/write-insight.ts')> =>
  import('./insight/write-insight.ts');
const explaining = (): Promise<typeof import('./explain-row.ts')> => import('./explain-row.ts');
const tellingMoves = (): Promise<typeof import('./moves.ts')> => import('./moves.ts');
const reviewing = (): Promise<typeof import('./review.ts')> => import('./review.ts');
const replacing = (): Promise<typeof import('./replace-formulas.ts')> => import('./replace-formulas.ts');
const saving = (): Promise<typeof import('./save-scheme.ts')> => import('./save-scheme.ts');
const overriding = (): Promise<typeof import('./save-override.ts')> => import('./save-override.ts');
const freezing = (): Promise<typeof import('./freeze.ts')> => import('./freeze.ts');
const exporting = (): Promise<typeof import('./export-sql.ts')> => import('./export-sql.ts');
const sampling = (): Promise<typeof import('./sample.ts')> => import('./sample.ts');

/** The use cases over a workbook. */
export function createApp(parts: AppParts): App {
  const { workbook, locale } = parts;
  return {
    look: (scheme, last) => look(workbook, scheme, last ?? null),
    preview: async (request, run) => shown(await (await previewing()).compute(workbook, request, run)),
    grade: async (request, run) => (await grading()).gradeAndWrite(parts, request, run),
    restore: (written) => workbook.restore(written),
    selectRows: (source, rows) => workbook.selectRows(source, rows),
    presets: () => presetIds.map((id) => presetScheme(id, locale())),
    explainRow: async (request, row, run) => (await explaining()).explainRow(workbook, request, { row, run }),
    check: checkScheme,
    fingerprint,
    moves: async (request, rows, run) => (await tellingMoves()).moves(workbook, request, { rows, run }),
    readScheme: () => readScheme(workbook),
    saveScheme: async (scheme, run, expected) =>
      (await saving()).saveScheme(parts, scheme, { expected, run }),
    freeze: async (request, run) => (await freezing()).freeze(workbook, request, run),
    unfreeze: async (scheme) => (await freezing()).unfreeze(scheme),
    insight: async (request, run) => (await looking()).insight(workbook, request, run),
    writeInsight: async (request, sheet, run) =>
      (await drawing()).writeInsight(parts, request, { sheet, run }),
    overrides: () => readOverrides(workbook),
    saveOverride: async (change, run) => (await overriding()).saveOverride(parts, change, run),
    replaceFormulas: async (source, run) => (await replacing()).replaceFormulas(workbook, source, run),
    lastRun: (source, scheme) => lastRun(source, scheme, parts.today()),
    insertSample: async (run) => (await sampling()).insertSample(parts, run),
    exportScheme: schemeToJson,
    importScheme: schemeFromJson,
    exportSql: async (request) => (await exporting()).exportSql(workbook, request, locale()),
    review: async (source, run) => (await reviewing()).review(workbook, source, { locale: locale(), run }),
    watch: (onChange) => workbook.watch(onChange),
    readState: () => workbook.readState(),
    saveState: (state) => workbook.saveState(state),
    showColumns: (written) => workbook.selectColumns(written),
    showSheet: (written) => workbook.activateDrawn(written),
    showScheme: () => workbook.activateOwn(SCHEME_SHEET),
    insertFormula: (formula) => workbook.insertFormula(formula),
  };
}

function shown(computed: Result<Preview>): Result<Preview> {
  if (!computed.ok) return computed;
  const { graded, issues, values } = computed.value;
  return { ok: true, value: { graded, issues, values } };
}
