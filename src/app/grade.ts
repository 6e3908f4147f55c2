import type { Cell, Cells, Result } from '../engine/index.ts';
import { reasonsIn } from '../locales/reasons.ts';
import { allWordsOf } from '../locales/all-words.ts';
import type { AppParts, GradeOutcome, GradeRequest } from './app.ts';
import { ownColumns, tierCells } from './columns/own-columns.ts';
import { liveColumns } from './columns/live-columns.ts';
import { previousTiers } from './columns/previous-tiers.ts';
import { compute } from './preview.ts';
import { readsOrders } from './read-source.ts';
import { memoryOf } from './run-memory.ts';
import { schemeDocument } from './save-scheme.ts';
import { schemeNow } from './scheme-sheet.ts';
import type { SheetDocument } from './sheet-document.ts';
import { customersSheet } from './sheets/customers-sheet.ts';
import { reportSheet } from './sheets/report/report-sheet.ts';
import { changesOf } from './sheets/review/changes.ts';
import { reviewSheet } from './sheets/review/review-sheet.ts';
import { RUNS_TABLE } from './sheets/review/run-log.ts';
import type { SheetParts } from './sheets/sheet-parts.ts';
import type { OwnColumn, Run, WritePlan } from './workbook.ts';

/** Reads, grades, writes. Reading is most of the time, so it is the first half of the progress. */
export async function gradeAndWrite(
  app: AppParts,
  request: GradeRequest,
  run: Run,
): Promise<Result<GradeOutcome>> {
  const computed = await compute(app.workbook, request, part(run, 0));
  if (!computed.ok) return computed;
  const today = app.today();
  const locale = app.locale();
  const words = allWordsOf(locale);
  const tiers = tierCells({ graded: computed.value.graded, words });
  const previous = await previousTiers(app.workbook, request.source, { today, tiers, run: part(run, 0.5) });
  if (!previous.ok) return previous;
  const parts: SheetParts = { request, computed: computed.value, words, locale, today };
  const documents = await documentsOf(app, parts, { previous: previous.value, run: part(run, 0.5) });
  if (!documents.ok) return documents;
  const columns = request.write.live
    ? liveColumns(parts, await columnsOf(parts, previous.value))
    : { ok: true as const, value: await columnsOf(parts, previous.value) };
  if (!columns.ok) return columns;
  const plan = planOf(parts, { columns: columns.value, documents: documents.value });
  const written = await app.workbook.write(plan, part(run, 0.5));
  if (!written.ok) return written;
  const { graded, issues } = computed.value;
  return { ok: true, value: { graded, issues, written: written.value } };
}

function columnsOf({ request, computed, words, locale }: SheetParts, previous: readonly Cell[] | null) {
  return ownColumns(keysOf(request), {
    graded: computed.graded,
    explain: computed.explain,
    reasons: reasonsIn(locale, words.sheets),
    words,
    previous,
  });
}

/** What was asked for, and whatever an earlier run left beside the list, so that nothing stale stays there. */
function keysOf({ source, write }: GradeRequest): readonly string[] {
  return [...new Set([...write.columns, ...source.own.values()])];
}

/** The report, the scorecard where the workbook has none, and the review; a scorecard that is there belongs to its people and stays. */
async function documentsOf(
  app: AppParts,
  parts: SheetParts,
  { previous, run }: { readonly previous: readonly Cell[] | null; readonly run: Run },
): Promise<Result<readonly SheetDocument[]>> {
  if (!parts.request.write.report) return { ok: true, value: [] };
  const there = await schemeNow(app.workbook, [RUNS_TABLE], run);
  if (!there.ok) return there;
  const { fingerprint: present, others } = there.value;
  const scheme = present === null ? [schemeDocument(app, parts.request.scheme, false)] : [];
  const runs: Cells | null = others.get(RUNS_TABLE) ?? null;
  const changes = changesOf(parts, previous);
  return {
    ok: true,
    value: [reportSheet({ ...parts, present }), ...scheme, reviewSheet({ ...parts, changes, runs })],
  };
}

interface Made {
  readonly columns: readonly OwnColumn[];
  readonly documents: readonly SheetDocument[];
}

function planOf({ request, computed, words, today }: SheetParts, { columns, documents }: Made): WritePlan {
  const elsewhere = request.write.place === 'new-sheet' || readsOrders(request.scheme);
  const customers = elsewhere ? [customersSheet({ request, computed, columns, words })] : [];
  return {
    source: request.source,
    witness: computed.read.witness,
    columns: elsewhere ? [] : columns,
    documents: [...customers, ...documents],
    memory: elsewhere ? null : memoryOf(request, today),
  };
}

function part(run: Run, from: number): Run {
  return { signal: run.signal, onProgress: (share) => run.onProgress(from + share / 2) };
}
