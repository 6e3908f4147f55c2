import { OfficeError } from '../office-error.ts';
import { covers, overlaps } from '../rect.ts';
import type { Rect } from '../rect.ts';
import { eraseContents } from './clear-cells.ts';
import { requireWritable } from './guards.ts';
import type { Target } from './target.ts';

/** Merges a block (row by row with `across`). Only the first cell keeps its content. Not inside tables. */
export function mergeCells(target: Target, across: boolean): void {
  const { workbook, sheet, rect } = target;
  requireWritable(target, 'allowFormatCells');
  if (sheet.tables.some((table) => overlaps(table.rect, rect))) {
    throw new OfficeError('InvalidOperation', 'Cells in a table cannot be merged.');
  }
  const blocks = across
    ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))
    : [rect];
  separate(target, (merge) => overlaps(merge, rect));
  for (const block of blocks) mergeBlock(target, block);
  workbook.changes.emit({ kind: 'merges', sheet: sheet.id, rect });
}

/** Splits every merged block that meets the target. */
export function unmergeCells(target: Target): void {
  requireWritable(target, 'allowFormatCells');
  separate(target, (merge) => overlaps(merge, target.rect));
  target.workbook.changes.emit({ kind: 'merges', sheet: target.sheet.id, rect: target.rect });
}

function separate({ sheet }: Target, gone: (merge: Rect) => boolean): void {
  sheet.merges.splice(0, Infinity, ...sheet.merges.filter((merge) => !gone(merge)));
}

function mergeBlock({ sheet }: Target, block: Rect): void {
  if (block.rows * block.columns < 2 || sheet.merges.some((merge) => covers(merge, block))) return;
  eraseContents({ sheet }, { ...block, column: block.column + 1, columns: block.columns - 1 });
  eraseContents({ sheet }, { ...block, row: block.row + 1, rows: block.rows - 1, columns: 1 });
  sheet.merges.push(block);
}
