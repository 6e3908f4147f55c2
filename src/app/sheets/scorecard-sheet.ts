import { schemeToCells, type Cells, type Scheme, type SchemeWords } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import type { SheetBlock, SheetDocument, SheetList, SheetTable } from '../sheet-document.ts';
import { block, line, QUIET } from './blocks.ts';
import { gradingLists } from './grading-lists.ts';
import { INPUT } from './plain-sheet.ts';
import { SCHEME_SHEET } from './table-names.ts';

/** Where the tables begin: settings and tiers are always as wide, so the scorecard, which is not, comes last. */
const TOP = 3;
const GRADING = 0;
const TIERS = 3;
const SCORECARD = 9;

export interface ScorecardParts {
  readonly scheme: Scheme;
  readonly words: Words;
  readonly schemeWords: SchemeWords;
  readonly activate: boolean;
}

/** The scheme as a form in cells: what is changed there by hand holds at the next run. */
export function scorecardSheet({ scheme, words, schemeWords, activate }: ScorecardParts): SheetDocument {
  const cells = schemeToCells(scheme, schemeWords);
  const placed = [
    { name: 'Grading', column: GRADING, cells: cells.Grading },
    { name: 'Tiers', column: TIERS, cells: cells.Tiers },
    { name: 'Scorecard', column: SCORECARD, cells: cells.Scorecard },
  ] as const;
  const widest = cells.Scorecard[0]?.length ?? 0;
  return {
    key: SCHEME_SHEET,
    name: words.sheets.names.scorecard,
    widths: [20, 18, 3, 14, 8, 10, 44, 12, 3, ...Array<number>(widest).fill(14)],
    blocks: [
      line([0, 0], [scheme.name], { bold: true, size: 16 }),
      line([1, 0], [words.sheets.scorecard.note], QUIET),
      ...placed.flatMap(({ column, cells: rows }) => form(column, rows)),
      ...scheme.tiers.map((tier, i) =>
        line([TOP + 1 + i, TIERS + 2], [tier.color], { fill: tier.color, color: 'auto' }),
      ),
    ],
    tables: placed.map(tableOf),
    charts: [],
    lists: [
      ...listsOf(cells.Scorecard, schemeWords),
      ...gradingLists(cells.Grading, schemeWords, [TOP + 1, GRADING + 1]),
    ],
    freezeRows: TOP + 1,
    gridlines: false,
    print: { landscape: true, onePage: true, area: null },
    tabColor: scheme.tiers[0]?.color ?? null,
    activate,
  };
}

function form(column: number, [header = [], ...rows]: Cells): readonly SheetBlock[] {
  const head = line([TOP, column], header, { bold: true, align: 'left' });
  return rows.length === 0 ? [head] : [head, block([TOP + 1, column], rows, { fill: INPUT, align: 'left' })];
}

function tableOf({
  name,
  column,
  cells,
}: {
  readonly name: string;
  readonly column: number;
  readonly cells: Cells;
}): SheetTable {
  // A table has at least one row below its header.
  const rows = Math.max(2, cells.length);
  return { name, row: TOP, column, rows, columns: cells[0]?.length ?? 1, style: 'TableStyleLight1' };
}

const CHOICES = {
  better: ['higher', 'lower'],
  scale: ['steps', 'linear', 'labels', 'min-max', 'percentile', 'quantile'],
} as const;

/** Lists to choose from where only our own words are understood. */
function listsOf([header = [], ...rows]: Cells, words: SchemeWords): readonly SheetList[] {
  return (['better', 'scale'] as const).flatMap((column) => {
    const at = header.indexOf(words.scorecard[column]);
    if (at === -1 || rows.length === 0) return [];
    const values = CHOICES[column].map((choice) => words.choices[choice]);
    return [{ row: TOP + 1, column: SCORECARD + at, rows: rows.length, columns: 1, values, prompt: null }];
  });
}
