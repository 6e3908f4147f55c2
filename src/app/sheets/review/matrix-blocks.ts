import type { Cell, Migration } from '../../../engine/index.ts';
import type { Words } from '../../../locales/words.ts';
import type { SheetBlock } from '../../sheet-document.ts';
import { line } from '../blocks.ts';
import { heightOf, linesOf } from '../text-lines.ts';

/** Fills of the cells by where the customers went; the place in the matrix says the same. */
const UP = '#DCE9E2';
const DOWN = '#F4E3E0';
const SAME = '#EEF1F3';

/** Letters of a tier's name on one line above its column. */
const HEAD = 14;

interface Shown {
  readonly title: string;
  readonly format: string;
  readonly of: (move: Move) => Cell;
}

/** One reading of the migration matrix from a corner, its rows the tiers before; its title stands in the margin. */
export function matrixBlocks(
  { rows, columns, moves }: Migration,
  { title, format, of }: Shown,
  { at: [top, left], words }: { readonly at: readonly [number, number]; readonly words: Words },
): readonly SheetBlock[] {
  const { new: entered, lost } = words.sheets.review;
  const heads = ['', ...columns.map((tier) => tier ?? lost)];
  const moved = movesByTiers(moves);
  const cellAt = (from: string | null, to: string | null): Cell => {
    const move = moved.get(from)?.get(to);
    return move === undefined || move.count === 0 ? null : of(move);
  };
  const fillAt = (r: number, c: number): string => {
    const from = rows[r] ?? null;
    if (from === null || columns[c] === null || !columns.includes(from)) return '#FFFFFF';
    return c === r ? SAME : c < r ? UP : DOWN;
  };
  return [
    line([top, 0], [title], { bold: true }),
    line([top, left], heads, {
      bold: true,
      border: 'bottom',
      align: 'right',
      wrap: true,
      rowHeight: heightOf(Math.max(...heads.map((head) => linesOf(head, HEAD)))),
    }),
    ...rows.map((from, r) => line([top + 1 + r, left], [from ?? entered], { bold: true })),
    ...rows.flatMap((from, r) =>
      runsOf(columns.map((_to, c) => fillAt(r, c))).map(({ fill, first, count }) => {
        const cells = columns.slice(first, first + count).map((to) => cellAt(from, to));
        return line([top + 1 + r, left + 1 + first], cells, { fill, format, align: 'right' });
      }),
    ),
  ];
}

type Move = Migration['moves'][number];

/** The moves by the tier before and the tier after: a matrix of hundreds of tiers asks for every pair. */
function movesByTiers(moves: readonly Move[]): ReadonlyMap<Move['from'], ReadonlyMap<Move['to'], Move>> {
  const found = new Map<Move['from'], Map<Move['to'], Move>>();
  for (const move of moves) {
    const from = found.get(move.from) ?? new Map<Move['to'], Move>();
    found.set(move.from, from.set(move.to, move));
  }
  return found;
}

interface Stretch {
  readonly fill: string;
  readonly first: number;
  readonly count: number;
}

/** Neighbours of one fill together: a hundred tiers make ten thousand cells, more than one request holds if each has its own look. */
function runsOf(fills: readonly string[]): readonly Stretch[] {
  return fills.reduce<readonly Stretch[]>((runs, fill, at) => {
    const last = runs.at(-1);
    if (last?.fill !== fill) return [...runs, { fill, first: at, count: 1 }];
    return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);
}
