import { LEFT_OUT, type Cell, type Explanation, type Graded, type Steps } from '../../engine/index.ts';
import type { Words } from '../../locales/words.ts';
import { blanks, type ChosenCells, type ColumnCells } from '../column-cells.ts';
import type { OwnColumn } from '../workbook.ts';
import { movementCells } from './movement.ts';
import type { Reasons } from '../../locales/reasons.ts';
import { widthFor } from '../sheets/text-lines.ts';
import { breath, byAndBy, inSlices } from '../slices.ts';

/** What the columns are made of, beside the grades. */
export interface ColumnParts {
  readonly graded: Graded;
  /** See `tierCells`; every column of tiers is made from them. */
  readonly tiers: ChosenCells;
  readonly words: Words;
  /** Tiers to compare with, a row each; null where there are none. */
  readonly previous: ChosenCells | null;
  readonly reasons: Reasons;
  /** Makes what tells why a row is in its tier; asked only where a column says so, since it looks through the list. */
  readonly explainer: () => Steps<(row: number) => Explanation>;
}

/** Our columns for some keys, in the order asked; keys that the method does not have are left out. */
export async function ownColumns(keys: readonly string[], parts: ColumnParts): Promise<readonly OwnColumn[]> {
  const columns: OwnColumn[] = [];
  const reasons = await reasonCells(keys.filter(isReason), parts);
  for (const key of keys) {
    const cells = isReason(key) ? (reasons.get(key) ?? null) : cellsOf(key, parts);
    const named = plain(key, parts);
    if (cells !== null) columns.push({ ...named, cells, ...look(named, parts) });
    await breath();
  }
  return columns;
}

/** The tier of each row in words: null where the row was left out, "pending", then the names of the tiers. */
export function tierCells({ tier, tiers }: Graded, words: Words): ChosenCells {
  const at = new Int32Array(tier.length);
  for (let row = 0; row < at.length; row += 1) at[row] = (tier[row] ?? LEFT_OUT) - LEFT_OUT;
  return { choices: [null, words.common.pending, ...tiers.map(({ name }) => name)], at };
}

function cellsOf(key: string, parts: ColumnParts): ColumnCells | null {
  const { graded, tiers, previous } = parts;
  const count = graded.tier.length;
  switch (key) {
    case 'score':
      return graded.score;
    case 'tier':
      return tiers;
    case 'strategy':
      return { choices: [null, null, ...graded.tiers.map(({ strategy }) => strategy)], at: tiers.at };
    case 'previous':
      return previous ?? blanks(count);
    case 'movement':
      return movementCells(tiers, previous, { tiers: graded.tiers, words: parts.words });
    default:
      return graded.extras.find((one) => one.key === key)?.values ?? null;
  }
}

type ReasonKey = 'why' | 'next';

function isReason(key: string): key is ReasonKey {
  return key === 'why' || key === 'next';
}

/** The columns of sentences, each row explained once; left out where no row has anything to say: the method has no such column then. */
async function reasonCells(
  keys: readonly ReasonKey[],
  { graded, reasons, explainer }: ColumnParts,
): Promise<ReadonlyMap<string, readonly Cell[]>> {
  const columns = keys.map((key) => ({ key, cells: new Array<Cell>(graded.tier.length).fill(null) }));
  if (columns.length === 0) return new Map();
  await breath();
  const explain = await byAndBy(explainer());
  await breath();
  await inSlices(graded.tier.length, (row) => {
    if (graded.tier[row] === LEFT_OUT) return;
    const explanation = explain(row);
    for (const { key, cells } of columns) cells[row] = reasons[key](explanation) || null;
  });
  const said = columns.filter(({ cells }) => cells.some((cell) => cell !== null));
  return new Map(said.map(({ key, cells }) => [key, cells]));
}

function plain(
  key: string,
  { words }: ColumnParts,
): Pick<OwnColumn, 'key' | 'header' | 'formula' | 'colors'> {
  const headers: Readonly<Record<string, string>> = words.common.columns;
  return { key, header: headers[key] ?? key, formula: null, colors: [] };
}

/** Of money up to hundreds of millions; Excel shows no part of a number that does not fit. */
const MONEY = 16;
const WIDTHS: Readonly<Record<string, number>> = {
  why: 48,
  next: 40,
  strategy: 40,
  movement: 12,
  segment: 16,
  quadrant: 26,
  clv: MONEY,
  monetary: MONEY,
  spend: MONEY,
};
const FORMATS: Readonly<Record<string, string>> = {
  clv: '#,##0.00',
  monetary: '#,##0.00',
  spend: '#,##0.00',
  share: '0.0%',
  alive: '0%',
  purchases: '0.0',
  naive: '0.0',
  x: '0.0',
  y: '0.0',
};

function look(
  { key, header }: Pick<OwnColumn, 'key' | 'header'>,
  { graded, words }: ColumnParts,
): Pick<OwnColumn, 'width' | 'format' | 'colors'> {
  const tiers = key === 'tier' || key === 'previous';
  const colors = graded.tiers.map(({ name, color }) => ({ text: name, fill: color }));
  const standard =
    key === 'score' ? scoreLook(graded) : { width: WIDTHS[key] ?? 8, format: FORMATS[key] ?? 'General' };
  return {
    width: tiers
      ? widthFor([header, ...colors.map(({ text }) => text)], [12, 28])
      : Math.max(standard.width, widthFor([header], [0, 24])),
    format: standard.format,
    colors: tiers ? [...colors, { text: words.common.pending, fill: PENDING_FILL }] : [],
  };
}

/** Points have a decimal, RFM scores are three digits, lifetime values money. */
function scoreLook({ extras }: ColumnParts['graded']): Pick<OwnColumn, 'width' | 'format'> {
  const has = (key: string): boolean => extras.some((one) => one.key === key);
  if (has('clv')) return { width: MONEY, format: '#,##0.00' };
  return { width: 8, format: has('rfm') ? '0' : '0.0' };
}

/** Neutral, for customers that could not be graded yet. */
const PENDING_FILL = '#B8BDC3';
