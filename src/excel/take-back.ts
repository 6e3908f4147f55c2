import type { Result } from '../engine/result.ts';
import { mark } from './anchors.ts';
import { isOurs } from './column-layout.ts';
import { colourByText } from './colours.ts';
import { putLooks } from './document/cell-looks.ts';
import { colourPoints, rangeOf } from './document/chart.ts';
import { drawList } from './document/page.ts';
import { isTooLarge } from './excel-error.ts';
import { look, type Known } from './known.ts';
import { seenAt, type Places } from './places.ts';
import type { Session } from './session.ts';
import { halvesOf, once, type Undo } from './undo.ts';

/** A dropped connection often comes back at once. */
export const TRIES = 3;

/** What is to be put back, and what people know it by. */
export interface Back {
  readonly undos: readonly Undo[];
  readonly places: Places;
}

/**
 * Puts everything back, the last first. When one request cannot do it, each thing is tried by itself. A sheet that is
 * gone cannot be put back; that is said when everything else has been.
 */
export async function takeBack(session: Session, { undos, places }: Back): Promise<Result<void>> {
  const backwards = [...once(undos)].reverse();
  const whole = await tried(session, backwards);
  if (whole.ok) return without(whole.value, places);
  const silent = whole.issues.some(({ code }) => code === 'connection-lost');
  const failed: Undo[] = silent ? backwards : [];
  const gone: string[] = [];
  for (const undo of silent ? [] : backwards) {
    const alone = await putBackAlone(session, undo);
    if (alone.ok) gone.push(...alone.value);
    else failed.push(undo);
  }
  if (failed.length === 0) return without(gone, places);
  const seen = failed.flatMap((undo) => seenAt(undo, places));
  return { ok: false, issues: [{ code: 'restore-incomplete', places: [...new Set(seen)] }] };
}

/** In parts where Excel refuses it as too large. */
async function putBackAlone(session: Session, undo: Undo): Promise<Result<readonly string[]>> {
  const whole = await tried(session, [undo]);
  const halves = whole.ok || !isTooLarge(whole.issues) ? [] : halvesOf(undo);
  if (halves.length === 0) return whole;
  for (const half of halves) {
    const part = await putBackAlone(session, half);
    if (!part.ok) return part;
  }
  return { ok: true, value: [] };
}

/** The outcome where everything but some sheets could be put back. */
function without(gone: readonly string[], places: Places): Result<void> {
  const names = new Set(gone.flatMap((id) => places.get(id) ?? []));
  if (names.size === 0) return { ok: true, value: undefined };
  return { ok: false, issues: [...names].map((sheet) => ({ code: 'own-sheet-gone', sheet })) };
}

/** Ids of the sheets that are no longer there. */
async function tried(session: Session, undos: readonly Undo[]): Promise<Result<readonly string[]>> {
  let last: Result<readonly string[]> = { ok: true, value: [] };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    last = await session.run(async (context) => {
      const known = await look(context, undos);
      context.application.suspendApiCalculationUntilNextSync();
      for (const undo of undos) apply(context, undo, known);
      // A try again, not a request a thing.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      return { ok: true, value: undos.flatMap((undo) => goneSheet(undo, known)) };
    });
    // What is too large stays so.
    if (last.ok || isTooLarge(last.issues)) return last;
  }
  return last;
}

function goneSheet(undo: Undo, { sheets }: Known): readonly string[] {
  return 'sheet' in undo && undo.kind !== 'active-sheet' && !sheets.has(undo.sheet) ? [undo.sheet] : [];
}

function apply(context: Excel.RequestContext, undo: Undo, known: Known): void {
  const { worksheets, settings } = context.workbook;
  if ('sheet' in undo && !known.sheets.has(undo.sheet)) return;
  switch (undo.kind) {
    case 'name':
      return putName(context, undo, known);
    case 'sheet-added':
      return dropSheet(context, undo, known);
    case 'table-columns':
      return dropColumns(context, undo, known);
    case 'cells-added':
      return rangeOf(worksheets.getItem(undo.sheet), undo.block).clear();
    case 'columns-added':
      return clearColumns(context, undo, known);
    case 'widths':
      return putWidths(context, undo, known);
    case 'column-cells':
    case 'colours':
      return putColumn(context, undo, known);
    case 'cells':
      return putCells(worksheets.getItem(undo.sheet), undo);
    case 'looks':
      return putLooks(worksheets.getItem(undo.sheet), undo.block, undo.looks);
    case 'lists':
      return putLists(worksheets.getItem(undo.sheet), undo);
    case 'sheet-colours':
      return putColours(worksheets.getItem(undo.sheet), undo);
    case 'sheet-widths':
      return undo.widths.forEach((width, column) =>
        putWidth(worksheets.getItem(undo.sheet).getCell(0, column).format, width),
      );
    case 'table-added':
    case 'table-size':
      return putTable(worksheets.getItem(undo.sheet), undo, known);
    case 'chart-added':
    case 'chart':
      return putChart(worksheets.getItem(undo.sheet), undo, known);
    case 'setting':
      if (undo.value !== null) settings.add(undo.key, undo.value);
      else if (known.settings.has(undo.key)) settings.getItem(undo.key).delete();
      return;
    case 'active-sheet':
      return worksheets.getItem(undo.sheet).activate();
  }
}

type Of<K extends Undo['kind']> = Extract<Undo, { readonly kind: K }>;

function putName(context: Excel.RequestContext, { name, formula }: Of<'name'>, known: Known): void {
  if (formula !== null) mark(context, { name, formula, known: known.names.has(name) });
  else if (known.names.has(name)) context.workbook.names.getItem(name).delete();
}

/** Only a sheet that was not there before and that is blank or bears our mark is ours to delete. */
function dropSheet(context: Excel.RequestContext, undo: Of<'sheet-added'>, known: Known): void {
  const marked = known.names.get(undo.mark)?.sheet;
  for (const [id, { name, blank }] of known.sheets)
    if (!undo.before.includes(id) && (name === marked || (blank && name === undo.name)))
      context.workbook.worksheets.getItem(id).delete();
}

/**
 * The marked cell wherever it lies when this is carried out: somebody may move columns between the look and this request.
 * Null where the cell is gone.
 */
function marked(context: Excel.RequestContext, name: string, known: Known): Excel.Range | null {
  const alive = (known.names.get(name) ?? null) !== null;
  return alive ? context.workbook.names.getItem(name).getRange() : null;
}

/**
 * From each mark down to the end of the list as it is now; marks come before anything is written. The last column first,
 * so that those before it stay joined to the list.
 */
function clearColumns(context: Excel.RequestContext, { marks }: Of<'columns-added'>, known: Known): void {
  for (const name of [...marks].reverse()) {
    const header = marked(context, name, known);
    if (header === null) continue;
    const column = header.getSurroundingRegion().getIntersection(header.getEntireColumn());
    header.getBoundingRect(column.getLastCell()).clear();
  }
}

function putWidths(context: Excel.RequestContext, { marks, widths }: Of<'widths'>, known: Known): void {
  marks.forEach((name, i) => {
    const format = marked(context, name, known)?.format;
    if (format !== undefined) putWidth(format, widths[i] ?? null);
  });
}

function putWidth(format: Excel.RangeFormat, width: number | null): void {
  if (width === null) format.useStandardWidth = true;
  else format.columnWidth = width;
}

/** Columns that were not there before and have our header or our mark; the user's own new columns stay. */
function dropColumns(context: Excel.RequestContext, undo: Of<'table-columns'>, known: Known): void {
  const ours = known.columns.filter(
    ({ table, id, name }) => table === undo.table && !undo.keep.includes(id) && isOurs(name, undo.headers),
  );
  for (const { table, name } of ours) context.workbook.tables.getItem(table).columns.getItem(name).delete();
}

function putColumn(
  context: Excel.RequestContext,
  undo: Of<'column-cells'> | Of<'colours'>,
  known: Known,
): void {
  const header = marked(context, undo.mark, known);
  if (header === null) return;
  if (undo.kind === 'colours') {
    const cells = header.getOffsetRange(1, 0).getResizedRange(undo.rows - 1, 0);
    return colourByText(cells, undo.colours ?? []);
  }
  const { formulas, firstRow, count } = undo;
  const cells = header.getOffsetRange(1 + firstRow, 0).getResizedRange(count - 1, 0);
  cells.formulas = formulas.slice(firstRow, firstRow + count).map((cell) => [cell]);
}

function putCells(sheet: Excel.Worksheet, { block, formulas, formats }: Of<'cells'>): void {
  const range = rangeOf(sheet, block);
  range.numberFormat = formats.map((row) => [...row]);
  range.formulas = formulas.map((row) => row.map((cell) => cell ?? ''));
}

function putLists(sheet: Excel.Worksheet, { drawn, former }: Of<'lists'>): void {
  for (const block of drawn) rangeOf(sheet, block).dataValidation.clear();
  for (const list of former) drawList(sheet, list);
}

function putColours(sheet: Excel.Worksheet, { drawn, former }: Of<'sheet-colours'>): void {
  for (const block of drawn) rangeOf(sheet, block).conditionalFormats.clearAll();
  for (const block of former) colourByText(rangeOf(sheet, block), block.colors);
}

function putTable(sheet: Excel.Worksheet, undo: Of<'table-added'> | Of<'table-size'>, known: Known): void {
  if (known.tables.get(undo.name)?.sheet !== undo.sheet) return;
  const table = sheet.tables.getItem(undo.name);
  if (undo.kind === 'table-added') table.convertToRange();
  else table.resize(rangeOf(sheet, undo.block));
}

function putChart(sheet: Excel.Worksheet, undo: Of<'chart-added'> | Of<'chart'>, known: Known): void {
  if (!known.charts.has(`${undo.sheet}|${undo.name}`)) return;
  const chart = sheet.charts.getItem(undo.name);
  if (undo.kind === 'chart-added') return chart.delete();
  chart.title.text = undo.title;
  if (undo.data !== null) chart.setData(rangeOf(sheet, undo.data), 'Columns');
  if (undo.colours !== null) colourPoints(chart, undo.colours);
}
