import type { Result } from '../engine/index.ts';
import { wordsOf, type Words } from '../locales/words.ts';
import type { AppParts, GradeOutcome, GradeRequest } from './app.ts';
import { ownColumns, tierCells } from './columns/own-columns.ts';
import { previousTiers } from './columns/previous-tiers.ts';
import { reasonsIn } from '../locales/reasons.ts';
import { compute, type Computed } from './preview.ts';
import { readsOrders } from './read-source.ts';
import { memoryOf } from './run-memory.ts';
import { missingSchemeSheet } from './scheme-sheet.ts';
import { customersSheet } from './sheets/customers-sheet.ts';
import { reportSheet } from './sheets/report-sheet.ts';
import type { SheetDocument } from './sheet-document.ts';
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
  const words = wordsOf(locale);
  const tiers = tierCells({ graded: computed.value.graded, words });
  const previous = await previousTiers(app.workbook, request.source, { today, tiers, run: part(run, 0.5) });
  if (!previous.ok) return previous;
  const columns = ownColumns(keysOf(request), {
    graded: computed.value.graded,
    explain: computed.value.explain,
    reasons: reasonsIn(locale, words),
    words,
    previous: previous.value,
  });
  const made = { request, computed: computed.value, columns, words };
  const report = request.write.report ? [reportSheet({ ...made, locale, today })] : [];
  const scheme: Result<readonly SheetDocument[]> = request.write.report
    ? await missingSchemeSheet(app, request.scheme, run)
    : { ok: true, value: [] };
  if (!scheme.ok) return scheme;
  const written = await app.workbook.write(
    planOf({ ...made, report: [...report, ...scheme.value], today }),
    part(run, 0.5),
  );
  if (!written.ok) return written;
  const { graded, issues } = computed.value;
  return { ok: true, value: { graded, issues, written: written.value } };
}

/** What was asked for, and whatever an earlier run left beside the list, so that nothing stale stays there. */
function keysOf({ source, write }: GradeRequest): readonly string[] {
  return [...new Set([...write.columns, ...source.own.values()])];
}

interface Made {
  readonly request: GradeRequest;
  readonly computed: Computed;
  readonly columns: readonly OwnColumn[];
  readonly words: Words;
  readonly report: readonly SheetDocument[];
  readonly today: number;
}

function planOf({ request, computed, columns, words, report, today }: Made): WritePlan {
  const elsewhere = request.write.place === 'new-sheet' || readsOrders(request.scheme);
  const customers = elsewhere ? [customersSheet({ request, computed, columns, words })] : [];
  return {
    source: request.source,
    witness: computed.read.witness,
    columns: elsewhere ? [] : columns,
    documents: [...customers, ...report],
    memory: elsewhere ? null : memoryOf(request, today),
  };
}

function part(run: Run, from: number): Run {
  return { signal: run.signal, onProgress: (share) => run.onProgress(from + share / 2) };
}
