import { isRelative, nextReview, type Cells, type Migration } from '../../../engine/index.ts';
import { fill, formatsOf } from '../../../locales/index.ts';
import type { SheetBlock, SheetDocument } from '../../sheet-document.ts';
import { block, HEADER, line, QUIET, SLATE } from '../blocks.ts';
import { plainSheet, TITLE } from '../plain-sheet.ts';
import type { SheetParts } from '../sheet-parts.ts';
import { heightOf } from '../text-lines.ts';
import { NO_MOVES, TOLD, type Changes, type Counts, type Mover } from './changes.ts';
import { matrixBlocks } from './matrix-blocks.ts';
import { RUNS_TABLE, runsWith } from './run-log.ts';

const LOG_COLUMNS = 12;
/** Columns of the log that count customers, from the first to the one after the last. */
const COUNTED = [4, 11] as const;
const TOP = 4;
/** Column of the tiers before; those right of it are equally wide. */
const MATRIX = 2;

export interface ReviewParts extends SheetParts {
  readonly changes: Changes | null;
  /** The run log as it stands, headers included. */
  readonly runs: Cells | null;
}

/** Who moved since the run before, when to look again, and the log of all runs. */
export function reviewSheet(parts: ReviewParts): SheetDocument {
  const { words, locale, changes, runs } = parts;
  const counts = changes?.migration.counts ?? NO_MOVES;
  const log = runsWith(parts, counts, runs);
  const { blocks, end } =
    log.length === 0 ? { blocks: [], end: TOP } : movedBlocks(parts, TOP + log.length + 4);
  const names = Object.values(words.sheets.review.logColumns);
  const width = Math.max(LOG_COLUMNS, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  return {
    ...plainSheet('review', words.sheets.names.review),
    widths: [44, 32, 40, ...Array<number>(Math.max(LOG_COLUMNS, width) - 3).fill(14)],
    blocks: [
      block(
        [TOP, 0],
        Array.from({ length: end - TOP }, () => Array<string>(width).fill('')),
        { ...SLATE, rowHeight: heightOf(1) },
      ),
      line([0, 0], [title(counts, changes !== null, parts)], TITLE),
      line([1, 0], [nextLine(parts)], { bold: true }),
      line([2, 0], [changes === null ? '' : cutsLine(counts, parts)], QUIET),
      line([TOP, 0], [words.sheets.review.log], { bold: true }),
      line([TOP + 1, 0], names, HEADER),
      line([TOP + 1, COUNTED[0]], names.slice(COUNTED[0]), { align: 'right' }),
      block([TOP + 2, 0], log, { align: 'left' }),
      block(
        [TOP + 2, COUNTED[0]],
        log.map((row) => row.slice(...COUNTED)),
        { format: '#,##0', align: 'right' },
      ),
      // The day of the next review stands beside a count.
      ...(
        [
          [0, 'left'],
          [LOG_COLUMNS - 1, 'right'],
        ] as const
      ).map(([column, align]) =>
        block(
          [TOP + 2, column],
          log.map((row) => [row[column] ?? null]),
          { format: locale === 'zh-CN' ? 'yyyy"年"m"月"d"日"' : 'mmm d, yyyy', align },
        ),
      ),
      ...blocks,
    ],
    tables: [
      {
        name: RUNS_TABLE,
        row: TOP + 1,
        column: 0,
        rows: log.length + 1,
        columns: LOG_COLUMNS,
        style: 'TableStyleLight1',
      },
    ],
  };
}

function title(counts: Counts, compared: boolean, { words, locale }: ReviewParts): string {
  const phrases = words.sheets.review;
  const { up, down, same, incomparable } = counts;
  if (!compared) return phrases.titleFirst;
  if (incomparable > 0) {
    const phrase = up + down + same === 0 ? phrases.titleOther : phrases.titlePartly;
    return fill(phrase, { up, down, stay: same, count: incomparable }, locale);
  }
  if (up + down === 0) return phrases.titleSame;
  return fill(phrases.titleMoved, { up, down, stay: same }, locale);
}

function nextLine({ words, locale, today, request }: ReviewParts): string {
  const date = formatsOf(locale).date(nextReview(today, request.scheme.reviewMonths));
  return fill(words.sheets.review.next, { date }, locale);
}

function cutsLine({ incomparable }: Counts, { words, request }: ReviewParts): string {
  const { cuts } = words.sheets.review;
  if (incomparable > 0) return cuts.incomparable;
  return isRelative(request.scheme) ? cuts.recomputed : cuts.frozen;
}

function movedBlocks(
  parts: ReviewParts,
  top: number,
): { readonly blocks: readonly SheetBlock[]; readonly end: number } {
  const { changes, words, locale } = parts;
  if (changes === null) return { blocks: [], end: top };
  const { movers } = changes;
  const migration = withoutIdle(changes.migration);
  const phrases = words.sheets.review;
  const readings = [
    { title: phrases.counts, format: '#,##0', of: (move: Move) => move.count },
    {
      title: phrases.shares,
      format: '0%',
      of: (move: Move) => (move.from === null ? null : move.share),
    },
    { title: phrases.values, format: '#,##0', of: (move: Move) => move.value || null },
  ].slice(0, migration.moves.some(({ value }) => value !== 0) ? 3 : 2);
  const height = migration.rows.length + 2;
  const blocks = readings.flatMap((shown, i) =>
    matrixBlocks(migration, shown, { at: [top + i * height, MATRIX], words }),
  );
  let at = top + readings.length * height;
  for (const kind of ['up', 'down', 'new', 'lost'] as const) {
    const list = kind === 'lost' ? [...movers.lost, ...deletedOf(changes, parts)] : movers[kind];
    if (list.length === 0) continue;
    const count = migration.counts[kind];
    const told = movers[kind].length;
    const phrase = told === TOLD && told < count ? phrases.listTitleFirst : phrases.listTitle;
    const name = fill(phrase, { name: phrases.lists[kind], count, told }, locale);
    blocks.push(...listBlocks(name, list, { at, words }));
    at += list.length + 3;
  }
  return { blocks, end: at };
}

type Move = Migration['moves'][number];

/** Where nobody had one of the tiers of now, as after a change of method, without rows for them: they would only stand empty. */
function withoutIdle(migration: Migration): Migration {
  const { columns, counts, moves, rows } = migration;
  if (counts.incomparable === 0 || counts.up + counts.down + counts.same > 0) return migration;
  const left = (tier: string): boolean => moves.some(({ from, count }) => from === tier && count > 0);
  return {
    ...migration,
    rows: rows.filter((tier) => tier === null || !columns.includes(tier) || left(tier)),
  };
}

/** A line a tier for customers of whom no more is known than that they are gone. */
function deletedOf({ deleted }: Changes, { words, locale }: ReviewParts): readonly Mover[] {
  return Object.entries(deleted).map(([from, count]) => ({
    customer: fill(words.sheets.review.deleted, { count }, locale),
    from,
    to: null,
    value: null,
  }));
}

function listBlocks(
  name: string,
  list: readonly Mover[],
  { at, words }: { readonly at: number; readonly words: ReviewParts['words'] },
): readonly SheetBlock[] {
  const { listColumns, new: entered, lost } = words.sheets.review;
  const { customer, from, to, value } = listColumns;
  return [
    line([at, 0], [name], { bold: true }),
    line([at + 1, 0], [customer, from, to, value], HEADER),
    line([at + 1, 3], [value], { align: 'right' }),
    block(
      [at + 2, 0],
      list.map((mover) => [mover.customer, mover.from ?? entered, mover.to ?? lost]),
      { align: 'left' },
    ),
    block(
      [at + 2, 3],
      list.map((mover) => [mover.value]),
      { format: '#,##0', align: 'right' },
    ),
  ];
}
