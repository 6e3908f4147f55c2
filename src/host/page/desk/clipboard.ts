import { displayText } from '../../model/display-text.ts';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../model/rect.ts';
import { writeCells } from '../../model/edits/write-cells.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { usedPart } from './edits.ts';
import { copyCells } from './fill.ts';
import { select } from './select.ts';

interface Copied {
  readonly desk: Desk;
  readonly sheet: string;
  readonly rect: Rect;
  readonly texts: readonly (readonly string[])[];
}

let copied: Copied | null = null;

/** Remembers what was copied, so that a paste within the page carries formulas and looks, not only texts. */
export function copyBlock(desk: Desk): void {
  const [area] = desk.sheet.selection;
  const rect = area === undefined ? null : usedPart(desk, area);
  if (rect === null || document.activeElement?.closest('[data-region="grid"]') == null) return;
  copied = { desk, sheet: desk.sheet.id, rect, texts: textsOf(desk, rect) };
}

/** Pastes at a cell: the remembered block when it is the same, else the texts, each as if it had been typed. */
export function pasteTexts(
  desk: Desk,
  at: { readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
): void {
  const rows = Math.min(texts.length, MAX_ROWS - at.row);
  const columns = Math.min(Math.max(0, ...texts.map((row) => row.length)), MAX_COLUMNS - at.column);
  if (rows === 0 || columns === 0) return;
  const rect = { ...at, rows, columns };
  const source = copied !== null && copied.desk === desk && sameTexts(copied.texts, texts) ? copied : null;
  const from = source === null ? undefined : desk.workbook.sheets.find((one) => one.id === source.sheet);
  const done = attempt(desk, () => {
    if (source !== null && from !== undefined) copyCells(desk, { sheet: from, rect: source.rect }, at);
    else writeCells({ workbook: desk.workbook, sheet: desk.sheet, rect }, padded(texts, rows, columns));
  });
  if (done) select(desk, [rect]);
}

function textsOf(desk: Desk, rect: Rect): readonly (readonly string[])[] {
  const { cells } = desk.sheet;
  const { styles, date1904 } = desk.workbook;
  return Array.from({ length: rect.rows }, (_row, r) =>
    Array.from({ length: rect.columns }, (_column, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      return displayText(
        cells.value(row, column),
        styles.get(cells.style(row, column)).numberFormat,
        date1904,
      );
    }),
  );
}

function sameTexts(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  const flat = (texts: readonly (readonly string[])[]): string =>
    texts
      .map((row) => row.map((text) => text.trim()).join('\t'))
      .join('\n')
      .trim();
  return flat(a) === flat(b);
}

function padded(
  texts: readonly (readonly string[])[],
  rows: number,
  columns: number,
): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => texts[r]?.[c] ?? ''),
  );
}
