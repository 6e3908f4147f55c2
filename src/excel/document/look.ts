import type { CellLook, SheetBlock } from '../../app/sheet-document.ts';
import { readableOn } from '../colours.ts';

/** Gives the cells of a block their look; what the look leaves out stays as the user has it. */
export function drawLook(sheet: Excel.Worksheet, block: SheetBlock): void {
  const rows = block.cells.length;
  const columns = block.cells[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return;
  const range = sheet.getRangeByIndexes(block.row, block.column, rows, columns);
  const { look } = block;
  // One format for the whole range is a documented short form that the types do not know.
  if (look.format !== undefined) range.numberFormat = look.format as unknown as string[][];
  drawShape(range, look);
}

function drawFont(font: Excel.RangeFont, look: CellLook): void {
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined)
    font.color = look.color === 'auto' ? readableOn(look.fill ?? '#FFFFFF') : look.color;
}

function drawShape({ format }: Excel.Range, look: CellLook): void {
  drawFont(format.font, look);
  if (look.border !== undefined) drawBorder(format.borders, look.border);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  const vertical = look.vertical ?? (look.wrap === true ? 'top' : undefined);
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (look.rowHeight !== undefined) format.rowHeight = look.rowHeight;
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const LINE = '#B8BDC3';

function drawBorder(borders: Excel.RangeBorderCollection, kind: NonNullable<CellLook['border']>): void {
  const sides = kind === 'bottom' ? BOTTOM : BOX;
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = kind === 'none' ? 'None' : 'Continuous';
    if (kind !== 'none') border.color = LINE;
  }
}

const BOTTOM = ['EdgeBottom'] as const;
const BOX = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
