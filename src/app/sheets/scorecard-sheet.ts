import {
  schemeToCells,
  type Cells,
  type Scheme,
  type SchemeTables,
  type SchemeWords,
} from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import type { SheetDocument, SheetList, SheetTable } from '../sheet-document.ts';
import { block, line, QUIET, SLATE } from './blocks.ts';
import { gradingLists } from './grading-lists.ts';
import { TITLE } from './plain-sheet.ts';
import {
  criterionLines,
  formBlocks,
  rowHeights,
  saidFlag,
  TOP,
  widthsOfRules,
  widthsOfTiers,
} from './scorecard-form.ts';
import { SCHEME_SHEET } from './table-names.ts';

/** Where the tables begin: a table never moves, so the scorecard, which may be of any width, comes last. */
const GRADING = 0;
const TIERS = 3;
const SCORECARD = 9;
/** Characters of the settings, and of the columns between two tables. */
const SETTINGS = [27, 30];
const GAP = 2;

export interface ScorecardParts {
  readonly scheme: Scheme;
  readonly words: Words;
  readonly schemeWords: SchemeWords;
  readonly activate: boolean;
}

/** The scheme as a form in cells: what is changed there by hand holds at the next run. */
export function scorecardSheet({ scheme, words, schemeWords, activate }: ScorecardParts): SheetDocument {
  const cells = schemeToCells(scheme, schemeWords);
  const said = (table: Cells): Cells => table.map((row) => row.map((cell) => saidFlag(cell, schemeWords)));
  const placed = [
    {
      name: 'Grading',
      column: GRADING,
      cells: said(cells.Grading),
      title: words.sheets.scorecard.parts.Grading,
    },
    { name: 'Tiers', column: TIERS, cells: said(cells.Tiers), title: words.sheets.scorecard.parts.Tiers },
    {
      name: 'Scorecard',
      column: SCORECARD,
      cells: said(cells.Scorecard),
      title: words.sheets.scorecard.parts.Scorecard,
    },
  ] as const;
  const widths = widthsOf(cells, schemeWords);
  const color = TIERS + (cells.Tiers[0] ?? []).indexOf(schemeWords.tiers.color);
  const rows = TOP + Math.max(...placed.map((one) => one.cells.length));
  const page = (column: number, end: number) => ({ row: 0, column, rows, columns: end - column });
  const settings = page(0, SCORECARD - 1);
  // Methods without criteria have nothing but a header on the second page.
  const areas = cells.Scorecard.length > 1 ? [settings, page(SCORECARD, widths.length)] : [settings];
  return {
    key: SCHEME_SHEET,
    name: words.sheets.names.scorecard,
    widths,
    blocks: [
      block(
        [TOP + 1, 0],
        Array.from({ length: rows - TOP - 1 }, () => Array<string>(widths.length).fill('')),
        SLATE,
      ),
      line([0, 0], [scheme.name], TITLE),
      line([1, 0], [noteOf(scheme, words.sheets.scorecard)], QUIET),
      ...placed.map(({ column, title }) =>
        line([TOP - 1, column], [title], { bold: true, size: 12, rowHeight: 30, vertical: 'center' }),
      ),
      ...placed.flatMap(({ column, cells: form }) => formBlocks(column, form)),
      ...rowHeights(placed, widths),
      ...criterionLines(SCORECARD, said(cells.Scorecard), schemeWords),
      ...scheme.tiers.map((tier, i) =>
        line([TOP + 1 + i, color], [tier.color], { fill: tier.color, color: 'auto' }),
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
    print: { landscape: true, fit: 'width', areas },
    tabColor: scheme.tiers[0]?.color ?? null,
    activate,
  };
}

/** How to use the sheet, and how to read the rules whose cells do not say it. */
function noteOf(scheme: Scheme, { note, noteOfWeights, noteOfPatterns, noteOfCodes }: Notes): string {
  if (scheme.method === 'scorecard') return noteOfWeights;
  const segments = 'segments' in scheme ? scheme.segments.kind : null;
  return segments === 'rf' ? noteOfPatterns : segments === 'rfm' ? noteOfCodes : note;
}

type Notes = Words['sheets']['scorecard'];

/** Characters of all columns: settings, tiers and rules, with gaps between them. */
function widthsOf({ Tiers, Scorecard }: SchemeTables, words: SchemeWords): readonly number[] {
  const left = [...SETTINGS, GAP, ...widthsOfTiers(Tiers, words)];
  const gaps = Array<number>(SCORECARD - left.length).fill(GAP);
  return [...left, ...gaps, ...widthsOfRules(Scorecard, words)];
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
  required: ['true', 'false'],
} as const;

/** Lists to choose from where only our own words are understood. */
function listsOf([header = [], ...rows]: Cells, words: SchemeWords): readonly SheetList[] {
  return (['better', 'scale', 'required'] as const).flatMap((column) => {
    const at = header.indexOf(words.scorecard[column]);
    if (at === -1 || rows.length === 0) return [];
    const values = CHOICES[column].map((choice) => words.choices[choice]);
    return [{ row: TOP + 1, column: SCORECARD + at, rows: rows.length, columns: 1, values, prompt: null }];
  });
}
