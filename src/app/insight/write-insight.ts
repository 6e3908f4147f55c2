import { explain, LEFT_OUT, type Result } from '../../engine/index.ts';
import { allWordsOf } from '../../locales/all-words.ts';
import { reasonsIn } from '../../locales/reasons.ts';
import { nameColumn } from '../columns/name-column.ts';
import type { AppParts, InsightRequest, InsightSheet } from '../app.ts';
import { compute, type Computed } from '../preview.ts';
import type { SheetDocument } from '../sheet-document.ts';
import { called } from '../sheets/called.ts';
import { kaismSheet } from '../sheets/insight/kaism-sheet.ts';
import { paretoSheet } from '../sheets/insight/pareto-sheet.ts';
import { profileSheet } from '../sheets/insight/profile-sheet.ts';
import { rfmSheet } from '../sheets/insight/rfm-sheet.ts';
import { ratesIn } from '../read-source.ts';
import type { Run, Source, Written } from '../workbook.ts';
import { cellIn, type ColumnCells } from '../column-cells.ts';
import { insightOf } from './insight.ts';
import { namesOf, subjectAt } from './values-of.ts';

/** Draws one of the sheets on request and shows it; refused where the method or the data do not give it. */
export async function writeInsight(
  app: AppParts,
  { request, staff }: InsightRequest,
  { sheet, run }: { readonly sheet: InsightSheet; readonly run: Run },
): Promise<Result<Written>> {
  const computed = await compute(app.workbook, request, run);
  if (!computed.ok) return computed;
  const parts = { request, computed: computed.value };
  const names = sheet.kind === 'profile' ? await nameColumn(app.workbook, parts, run) : null;
  if (names !== null && !names.ok) return names;
  const asked = { sheet, staff, source: request.source, given: names?.value?.cells ?? null };
  const document = documentOf(app, computed.value, asked);
  if (document === null) return { ok: false, issues: [{ code: 'no-insight', sheet: sheet.kind }] };
  const documents = [{ ...document, activate: true }];
  return app.workbook.write({ source: null, witness: null, columns: [], documents, memory: null }, run);
}

interface Asked {
  readonly sheet: InsightSheet;
  readonly staff: number | null;
  readonly source: Source;
  /** Names of customers who are known by ids; asked for where the sheet is one customer's. */
  readonly given: ColumnCells | null;
}

function documentOf(
  app: AppParts,
  computed: Computed,
  { sheet, staff, source, given }: Asked,
): SheetDocument | null {
  const locale = app.locale();
  const words = allWordsOf(locale);
  if (sheet.kind === 'profile') return profileOf(app, computed, { row: sheet.row, source, given });
  const insight = insightOf(computed, staff);
  const { rfm, kaism } = insight;
  if (sheet.kind === 'pareto') return paretoSheet({ insight, words, locale });
  if (sheet.kind === 'rfm') return rfm && rfmSheet(rfm, words);
  return kaism && kaismSheet({ matrix: kaism, tiers: computed.graded.tiers, words, locale });
}

/** A profile is filled in by hand, so every customer has a sheet of its own and one that is there is found by its customer. */
function profileOf(
  app: AppParts,
  computed: Computed,
  { row, source, given }: Pick<Asked, 'source' | 'given'> & { readonly row: number },
): SheetDocument | null {
  const { graded } = computed;
  const subject = subjectAt(row, computed);
  const tier = graded.tier[subject ?? -1] ?? LEFT_OUT;
  if (subject === null || tier === LEFT_OUT) return null;
  const locale = app.locale();
  const words = allWordsOf(locale);
  const said = reasonsIn(locale, words.sheets, ratesIn(source, computed.mapping, computed.scheme));
  const explanation = explain(computed.run, subject);
  const score = graded.score?.[subject] ?? NaN;
  const customer = namesOf(computed)[subject] ?? '';
  return profileSheet(
    {
      customer,
      title: called(customer, given === null ? null : cellIn(given, subject), { words, locale }),
      tier: graded.tiers[tier] ?? null,
      score: Number.isFinite(score) ? Math.round(score * 10) / 10 : null,
      why: said.lines(explanation),
      next: said.next(explanation) ?? '',
      words,
      locale,
    },
    `profile${keyOf(customer)}`,
  );
}

/** Letters and digits that stand for a name in the key of its sheet. */
function keyOf(customer: string): string {
  let hash = 5381;
  for (const letter of customer) hash = (Math.imul(hash, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}
