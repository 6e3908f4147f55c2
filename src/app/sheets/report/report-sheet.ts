import type { worthOf } from '../../insight/insight.ts';
import type { SheetBlock, SheetDocument } from '../../sheet-document.ts';
import { block, line, QUIET, SLATE } from '../blocks.ts';
import { plainSheet, TITLE } from '../plain-sheet.ts';
import type { SheetParts } from '../sheet-parts.ts';
import { headline, tierSentence } from './headline.ts';
import { problemGroups } from './problem-groups.ts';
import { pyramids } from './pyramids.ts';
import { stamp } from './stamp.ts';
import { knownColumns, paperWidths, tierTable } from './tier-table.ts';
import { worthBlock } from './worth.ts';

/** Rows from the top: headline, figures, pyramids, tier table, whether it is worthwhile, problems, stamp. */
const FIGURES = 3;
const CHARTS = 6;
const CHART_ROWS = 15;
const TABLE = CHARTS + CHART_ROWS + 1;
/** Columns of the paper, and the first column of the charts' helper cells beside it. */
const PAPER = 8;
const HELPER = 10;

export interface ReportParts extends SheetParts {
  /** Fingerprint of the scorecard in the workbook, null = none. */
  readonly present: string | null;
  readonly worth: ReturnType<typeof worthOf>;
}

/** What a manager reads: the finding, the figures, the two pyramids, the tiers, what was left out and why. */
export function reportSheet(parts: ReportParts): SheetDocument {
  const { words, locale, computed, worth } = parts;
  const { tiers, report } = computed.graded;
  const below = TABLE + tiers.length + 2;
  const worthwhile = worthBlock(parts, worth, below);
  const more = below + worthwhile.length + 1;
  const problems = problemGroups(parts, more);
  const end = more + problems.rows + (problems.rows === 0 ? 0 : 1);
  const stamps = stamp(parts, parts.present);
  const finding = headline({ report, spread: worth.spread, valueName: valueName(parts), words, locale });
  const brought = tierSentence(report, words, locale);
  const charts = pyramids(parts, {
    row: CHARTS,
    rows: CHART_ROWS,
    left: { column: 0, columns: 6 },
    right: { column: 6, columns: 2 },
    helper: HELPER,
  });
  const rows = end + stamps.length;
  return {
    ...plainSheet('report', words.sheets.names.report),
    widths: paperWidths(parts),
    blocks: [
      block(
        [TABLE, 0],
        Array.from({ length: rows - TABLE }, () => Array<string>(PAPER).fill('')),
        SLATE,
      ),
      line([0, 0], [finding], TITLE),
      line([1, 0], [brought === finding ? '' : brought], { size: 11, color: '#5F6B76' }),
      ...figures(parts),
      ...tierTable(parts, TABLE),
      ...worthwhile,
      ...problems.blocks,
      ...stamps.map((text, i) => line([end + i, 0], [text], QUIET)),
      ...charts.map((one) => one.block),
    ],
    charts: charts.map((one) => one.chart),
    print: { landscape: true, fit: 'page', areas: [{ row: 0, column: 0, rows, columns: PAPER }] },
    tabColor: tiers[0]?.color ?? null,
  };
}

/** What the list calls the value, else our own word. */
function valueName({ request, computed, words }: ReportParts): string {
  const at = (key: string): number | null =>
    request.mapping.find((match) => match.key === key)?.column ?? null;
  const index = at('value') ?? at('monetary') ?? at('amount');
  const named = computed.graded.extras.some(({ key }) => key === 'clv')
    ? words.common.columns.clv
    : request.source.headers[index ?? -1];
  return named ?? words.sheets.report.columns.value;
}

function figures(parts: ReportParts): readonly SheetBlock[] {
  const { computed, words } = parts;
  const { rows, graded, pending, skipped, tiers } = computed.graded.report;
  const names = words.sheets.report.figures;
  const value = tiers.some((tier) => tier.value !== null)
    ? [tiers.reduce((sum, tier) => sum + (tier.value ?? 0), 0)]
    : [];
  const labels = [names.rows, names.graded, names.pending, names.skipped, ...value.map(() => names.value)];
  const numbers = [rows, graded, pending, skipped, ...value];
  const places = knownColumns(parts);
  return labels.flatMap((label, i) => [
    line([FIGURES, places[i] ?? i], [label], { ...QUIET, align: 'left' }),
    line([FIGURES + 1, places[i] ?? i], [numbers[i] ?? 0], { size: 14, format: '#,##0', align: 'left' }),
  ]);
}
