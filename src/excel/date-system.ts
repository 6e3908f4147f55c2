import type { Cell, Cells } from '../engine/cell.ts';
import type { CellLook, SheetBlock, SheetDocument } from '../app/sheet-document.ts';
import type { Session } from './session.ts';

/** Days by which serials of the 1904 system lag behind those of 1900, in which the add-in counts everywhere else. */
const DAYS_1904 = 1462;
/** 1970-01-01 as a serial of 1900. */
const UNIX_EPOCH = 25_569;

/**
 * Asks whether the workbook counts its days from 1904; the answer is there after the next sync. No released property tells,
 * so Excel is given a day to count: once, since calling a function counts as writing.
 */
export function askDateSystem({ dates, readOnly }: Session, context: Excel.RequestContext): () => boolean {
  if (readOnly() || dates.from1904 !== null) return () => dates.from1904 ?? false;
  const second = context.workbook.functions.date(1904, 1, 2);
  second.load('value');
  return () => {
    dates.from1904 = second.value === 1;
    return dates.from1904;
  };
}

/** Sees it in a workbook that may only be viewed, where Excel cannot be asked: from how cells show their days. */
export async function seeDateSystem(
  { dates }: Session,
  range: Excel.Range,
  { values, formats }: { readonly values: Cells; readonly formats: readonly (readonly string[])[] },
): Promise<void> {
  if (dates.from1904 !== null) return;
  const days = values.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (typeof cell !== 'number' || !showsDays(formats[row]?.[column] ?? '')) return [];
      return [{ serial: cell, shown: range.getCell(row, column) }];
    }),
  );
  const asked = days.slice(0, SEEN);
  for (const { shown } of asked) shown.load('text');
  if (asked.length > 0) await range.context.sync();
  const told = asked
    .map(({ serial, shown }) =>
      [0, DAYS_1904].map((lag) => isShown(serial + lag, String(shown.text[0]?.[0]))),
    )
    .find(([as1900, as1904]) => as1900 !== as1904);
  if (told !== undefined) dates.from1904 = told[1] ?? null;
}

/** Cells looked at: one may be too narrow to show its day, or show no more than the name of a month. */
const SEEN = 20;

/** Whether all numbers in the text are parts of that day; days of the two systems differ in year and day. */
function isShown(serial: number, text: string): boolean {
  const day = new Date((Math.floor(serial) - UNIX_EPOCH) * 864e5);
  const year = day.getUTCFullYear();
  const parts = [year, year % 100, day.getUTCMonth() + 1, day.getUTCDate()];
  const numbers = text.replaceAll(/\d+(?::\d+)+/gu, '').match(/\d+/gu) ?? [];
  return numbers.every((number) => parts.includes(Number(number)));
}

/** Whether cells in a number format show days; times alone are the same in both systems. */
function showsDays(format: string): boolean {
  return /[yd]/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
}

/** Cells of a workbook that counts from 1904 as the add-in counts them, by their number formats. */
export function from1904(cells: Cells, formats: readonly (readonly string[])[]): Cells {
  return cells.map((row, r) =>
    row.map((cell, c) => (showsDays(formats[r]?.[c] ?? '') ? moved(cell, DAYS_1904) : cell)),
  );
}

/** A document as a workbook that counts from 1904 holds it. */
export function to1904(document: SheetDocument): SheetDocument {
  return { ...document, blocks: document.blocks.map(blockTo1904) };
}

function blockTo1904(block: SheetBlock): SheetBlock {
  const { format }: CellLook = block.look;
  if (format === undefined || !showsDays(format)) return block;
  return { ...block, cells: block.cells.map((row) => row.map((cell) => moved(cell, -DAYS_1904))) };
}

function moved(cell: Cell, days: number): Cell {
  return typeof cell === 'number' ? cell + days : cell;
}
