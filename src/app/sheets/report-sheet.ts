import { fingerprint, type Cells, type Graded } from '../../engine/index.ts';
import { fill, formatsOf, type Locale } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';
import type { GradeRequest, Preview } from '../app.ts';
import type { SheetBlock, SheetDocument } from '../sheet-document.ts';
import { block, column, HEADER, line, QUIET } from './blocks.ts';
import { headline, largestTier, richestTier } from './headline.ts';
import { problemRows } from './problem-rows.ts';
import { pyramid, type Pyramid } from './pyramid.ts';

export interface ReportParts {
  readonly request: GradeRequest;
  readonly computed: Preview;
  readonly words: Words;
  readonly locale: Locale;
  /** Day of the run, Excel serial. */
  readonly today: number;
}

/** Rows from the top: headline, figures, pyramids, tier table, problems, stamp. */
const FIGURES = 2;
const CHARTS = 5;
const CHART_ROWS = 15;
const TABLE = CHARTS + CHART_ROWS + 1;
/** Columns of the paper, and the first column of the charts' helper cells beside it. */
const PAPER = 8;
const HELPER = 10;

/** What a manager reads: the finding, the figures, the two pyramids, the tiers, what was left out and why. */
export function reportSheet(parts: ReportParts): SheetDocument {
  const { words, computed } = parts;
  const { tiers } = computed.graded;
  const problems = problemsFrom(parts, TABLE + tiers.length + 3);
  const pyramids = pyramidsOf(parts);
  const end = TABLE + tiers.length + 3 + problems.rows;
  return {
    key: 'report',
    name: words.sheets.names.report,
    widths: [18, 12, 14, 14, 12, 14, 44, 14],
    blocks: [
      line([0, 0], [headline(computed.graded.report, words, parts.locale)], {
        bold: true,
        size: 16,
        rowHeight: 28,
      }),
      ...figures(parts),
      ...tierTable(parts),
      ...problems.blocks,
      line([end + 1, 0], [stamp(parts)], QUIET),
      ...pyramids.map((one) => one.block),
    ],
    tables: [],
    charts: pyramids.map((one) => one.chart),
    lists: [],
    freezeRows: 0,
    gridlines: false,
    print: { landscape: true, onePage: true, area: { rows: end + 2, columns: PAPER } },
    tabColor: tiers[0]?.color ?? null,
    activate: false,
  };
}

function figures({ computed, words }: ReportParts): readonly SheetBlock[] {
  const { rows, graded, pending, skipped, tiers } = computed.graded.report;
  const names = words.sheets.report.figures;
  const value = tiers.some((tier) => tier.value !== null)
    ? tiers.reduce((sum, tier) => sum + (tier.value ?? 0), 0)
    : null;
  const labels = [names.rows, names.graded, names.pending, names.skipped];
  return [
    line([FIGURES, 0], value === null ? labels : [...labels, names.value], { ...QUIET, align: 'left' }),
    line(
      [FIGURES + 1, 0],
      value === null ? [rows, graded, pending, skipped] : [rows, graded, pending, skipped, value],
      {
        size: 14,
        format: '#,##0',
        align: 'left',
      },
    ),
  ];
}

function tierTable({ computed, words }: ReportParts): readonly SheetBlock[] {
  const { report, tiers } = computed.graded;
  const names = words.sheets.report.columns;
  const headers = [
    names.tier,
    names.count,
    names.share,
    names.value,
    names.valueShare,
    names.average,
    names.strategy,
    names.days,
  ];
  const at = TABLE + 1;
  const of = <T>(read: (tier: (typeof report.tiers)[number]) => T): readonly T[] => report.tiers.map(read);
  return [
    line([TABLE, 0], headers, HEADER),
    line([TABLE, 1], headers.slice(1, 6), { align: 'right' }),
    ...tiers.map((tier, i) =>
      line([at + i, 0], [tier.name], { bold: true, fill: tier.color, color: inkOn(tier.color) }),
    ),
    ...column(
      [at, 1],
      of((tier) => tier.count),
      { format: '#,##0' },
    ),
    ...column(
      [at, 2],
      of((tier) => tier.share),
      { format: '0.0%' },
    ),
    ...column(
      [at, 3],
      of((tier) => tier.value),
      { format: '#,##0' },
    ),
    ...column(
      [at, 4],
      of((tier) => tier.valueShare),
      { format: '0.0%' },
    ),
    ...column(
      [at, 5],
      of((tier) => (tier.value === null || tier.count === 0 ? null : tier.value / tier.count)),
      { format: '#,##0' },
    ),
    ...column(
      [at, 6],
      tiers.map((tier) => tier.strategy),
      { wrap: true },
    ),
    ...column(
      [at, 7],
      tiers.map((tier) => tier.responseDays),
      { align: 'center' },
    ),
  ];
}

/** Dark or light text by the brightness of the fill. */
function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? '#1B1B1B' : '#FFFFFF';
}

function problemsFrom(
  parts: ReportParts,
  top: number,
): { readonly blocks: readonly SheetBlock[]; readonly rows: number } {
  const { computed, request, words } = parts;
  const rows: Cells = problemRows(computed.issues, request.source, parts);
  if (rows.length === 0) return { blocks: [], rows: 0 };
  const names = words.sheets.report.problemColumns;
  const blocks = [
    line([top, 0], [words.sheets.report.problems], { bold: true }),
    line([top + 1, 0], [names.where, names.what], HEADER),
    block([top + 2, 0], rows),
  ];
  return { blocks, rows: rows.length + 2 };
}

function pyramidsOf({ computed, words }: ReportParts): readonly Pyramid[] {
  const { report, tiers }: Graded = computed.graded;
  const { columns, helper, pyramid: title, inverted } = words.sheets.report;
  const shared = { tiers };
  const left = { row: CHARTS, column: 0, rows: CHART_ROWS, columns: 4 };
  const right = { ...left, column: 4, columns: 4 };
  const counts = pyramid({
    ...shared,
    name: 'Tierwise customers',
    title: titled(title, largestTier(report)),
    headers: [columns.tier, helper.pad, helper.customers],
    bars: report.tiers.map((tier) => tier.count),
    format: '#,##0',
    at: [CHARTS, HELPER],
    place: left,
  });
  if (!report.tiers.some((tier) => tier.valueShare !== null)) return [counts];
  const values = pyramid({
    ...shared,
    name: 'Tierwise value',
    title: titled(inverted, richestTier(report)),
    headers: [columns.tier, helper.pad, helper.value],
    bars: report.tiers.map((tier) => Math.max(0, tier.valueShare ?? 0)),
    format: '0%',
    at: [CHARTS, HELPER + 4],
    place: right,
  });
  return [counts, values];
}

function titled(phrase: string, tier: string | null): string {
  return phrase.replace('{tier}', tier ?? '–');
}

function stamp({ computed, request, words, locale, today }: ReportParts): string {
  const { asOf, report } = computed.graded;
  const { date } = formatsOf(locale);
  const { graded, pending, skipped } = report;
  const values = {
    date: date(today),
    scheme: request.scheme.name,
    fingerprint: fingerprint(request.scheme),
    graded,
    pending,
    skipped,
  };
  const { stamp: dated, stampPlain } = words.sheets.report;
  return asOf === null
    ? fill(stampPlain, values, locale)
    : fill(dated, { ...values, asOf: date(asOf) }, locale);
}
