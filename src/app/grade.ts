import { explainerInSteps, type Cells, type Result } from '../engine/index.ts';
import { reasonsIn } from '../locales/reasons.ts';
import { allWordsOf } from '../locales/all-words.ts';
import type { AppParts, GradeOutcome, GradeRequest } from './app.ts';
import type { ChosenCells } from './column-cells.ts';
import { ownColumns, tierCells } from './columns/own-columns.ts';
import { canBeLive, liveColumns } from './columns/live-columns.ts';
import { nameColumn } from './columns/name-column.ts';
import { customersList, writesElsewhere, type CustomersList } from './earlier/customers-list.ts';
import { sortedValues, worthOf } from './insight/insight.ts';
import { tallyOf } from './earlier/deleted.ts';
import { previousFor } from './earlier/previous-for.ts';
import type { Previous } from './earlier/previous-tiers.ts';
import { compute } from './preview.ts';
import { ratesIn } from './read-source.ts';
import { memoryOf } from './memory-of.ts';
import { schemeDocument } from './save-scheme.ts';
import { schemeNow } from './scheme-sheet.ts';
import type { SheetDocument } from './sheet-document.ts';
import { customersSheet } from './sheets/customers-sheet.ts';
import { reportSheet } from './sheets/report/report-sheet.ts';
import { changesOf } from './sheets/review/changes.ts';
import { reviewSheet } from './sheets/review/review-sheet.ts';
import { RUNS_TABLE } from './sheets/review/run-log.ts';
import type { SheetParts } from './sheets/sheet-parts.ts';
import { breath } from './slices.ts';
import type { OwnColumn, Run, WritePlan } from './workbook.ts';

/** Reads, grades, writes. Reading is most of the time, so it is the first half of the progress. */
export async function gradeAndWrite(
  app: AppParts,
  request: GradeRequest,
  run: Run,
): Promise<Result<GradeOutcome>> {
  const computed = await compute(app.workbook, request, part(run, 0));
  if (!computed.ok) return computed;
  const locale = app.locale();
  const words = allWordsOf(locale);
  const parts: SheetParts = { request, computed: computed.value, words, locale, today: app.today() };
  const list = writesElsewhere(request) ? await customersList(app.workbook, request.source, run) : null;
  if (list !== null && !list.ok) return list;
  const customers = list?.value ?? null;
  const tiers = tierCells(computed.value.graded, words);
  const previous = await previousFor(app, parts, { customers, tiers, run: part(run, 0.5) });
  if (!previous.ok) return previous;
  const named = await nameColumn(app.workbook, parts, part(run, 0.5));
  if (!named.ok) return named;
  const name = named.value;
  const documents = await documentsOf(app, parts, { previous: previous.value, name, run: part(run, 0.5) });
  if (!documents.ok) return documents;
  const columns = await columnsOf(parts, tiers, previous.value);
  // Customers who were gathered by ids are named beside them.
  const made = {
    columns: [...(name === null ? [] : [name]), ...columns],
    documents: documents.value,
    customers,
    previous: previous.value,
    tiers,
  };
  const written = await app.workbook.write(planOf(parts, made), part(run, 0.5));
  if (!written.ok) return written;
  const { graded, issues } = computed.value;
  return { ok: true, value: { graded, issues, written: written.value } };
}

/** As values or, where they were asked for and can be, as live formulas. */
async function columnsOf(
  parts: SheetParts,
  tiers: ChosenCells,
  previous: Previous | null,
): Promise<readonly OwnColumn[]> {
  const plain = await plainColumns(parts, tiers, previous);
  return isLive(parts) ? liveColumns(parts.request.source, plain) : plain;
}

function isLive({ request, computed }: SheetParts): boolean {
  return request.write.live && canBeLive(request, computed.graded);
}

function plainColumns(
  { request, computed, words, locale }: SheetParts,
  tiers: ChosenCells,
  previous: Previous | null,
) {
  return ownColumns(keysOf(request), {
    graded: computed.graded,
    tiers,
    explainer: () => explainerInSteps(computed.run),
    reasons: reasonsIn(locale, words.sheets, ratesIn(request.source, request.mapping, request.scheme)),
    words,
    previous: previous?.tiers ?? null,
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
  {
    previous,
    name,
    run,
  }: { readonly previous: Previous | null; readonly name: OwnColumn | null; readonly run: Run },
): Promise<Result<readonly SheetDocument[]>> {
  if (!parts.request.write.report) return { ok: true, value: [] };
  const there = await schemeNow(app.workbook, [RUNS_TABLE], run);
  if (!there.ok) return there;
  const { fingerprint: present, others } = there.value;
  const scheme = present === null ? [schemeDocument(app, parts.request.scheme, false)] : [];
  const runs: Cells | null = others.get(RUNS_TABLE) ?? null;
  await breath();
  const changes = changesOf(parts, previous, name?.cells ?? null);
  await breath();
  const sorted = sortedValues(parts.computed);
  await breath();
  const worth = worthOf(parts.computed, null, sorted);
  await breath();
  return {
    ok: true,
    value: [reportSheet({ ...parts, present, worth }), ...scheme, reviewSheet({ ...parts, changes, runs })],
  };
}

interface Made {
  readonly columns: readonly OwnColumn[];
  readonly documents: readonly SheetDocument[];
  /** Where the customers' own sheet is; null when the columns go beside the list. */
  readonly customers: CustomersList | null;
  readonly previous: Previous | null;
  readonly tiers: ChosenCells;
}

function planOf(parts: SheetParts, made: Made): WritePlan {
  const { columns, documents, customers, previous, tiers } = made;
  const { request, computed, words, today } = parts;
  const plan = { source: request.source, witness: computed.read.witness };
  const kept = { date: today, customers: null, deleted: previous?.deleted ?? {} };
  if (customers === null) {
    const counted = { tier: tallyOf(tiers, words.common.pending), previous: previous?.tally ?? null };
    const memory = memoryOf(request, { ...kept, counted: isLive(parts) ? null : counted });
    return { ...plan, columns, documents, memory };
  }
  const { table } = customers;
  const lost = previous?.lost ?? [];
  const sheet = customersSheet({ request, computed, columns, words, table, lost });
  const written = { table, columns: headersByKey(sheet.header, columns) };
  return {
    ...plan,
    columns: [],
    documents: [sheet.document, ...documents],
    memory: memoryOf(request, { ...kept, customers: written, counted: null }),
  };
}

function headersByKey(customer: string, columns: readonly OwnColumn[]): Readonly<Record<string, string>> {
  return Object.fromEntries([['customer', customer], ...columns.map(({ key, header }) => [key, header])]);
}

function part(run: Run, from: number): Run {
  return { signal: run.signal, onProgress: (share) => run.onProgress(from + share / 2) };
}
