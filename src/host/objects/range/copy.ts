import type { Host } from '../../host.ts';
import { copiedFormula } from '../../model/references/copied.ts';
import { requireEditable } from '../../model/edits/guards.ts';
import { adoptWritten } from '../../model/edits/table-growth.ts';
import type { Arg } from '../../wire/host-class.ts';
import { areaOf } from '../area-argument.ts';
import { absent, oneOf } from '../arguments.ts';
import type { Area } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { isUnbounded } from './read.ts';
import { target } from './properties.ts';
import { within } from './within.ts';

const WHAT = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** `copyFrom`: the source is repeated over a larger goal, and makes a smaller goal as large as itself. */
export function copyInto(goal: Area, args: readonly Arg[], host: Host): void {
  const [from, type, skipBlanks, transpose] = args;
  const source = areaOf(from, host, goal.sheet);
  const what = absent(type) ? 'All' : oneOf(WHAT, type);
  if (transpose === true) throw refusal('NotImplemented', 'NotImplemented: Range.copyFrom transposed');
  if (isUnbounded(source.rect) || isUnbounded(goal.rect))
    throw refusal('NotImplemented', 'NotImplemented: Range.copyFrom whole lines');
  const area = { sheet: goal.sheet, rect: enlarged(goal.rect, source.rect) };
  within(area, area.rect);
  requireEditable(target(area, host));
  const cells = read(source);
  for (let row = 0; row < area.rect.rows; row++) {
    for (let column = 0; column < area.rect.columns; column++) {
      const cell = cells[row % source.rect.rows]?.[column % source.rect.columns];
      if (cell === undefined || (skipBlanks === true && cell.value === null && cell.formula === null))
        continue;
      write(area, { ...cell, toRow: area.rect.row + row, toColumn: area.rect.column + column, what });
    }
  }
  if (what !== 'Formats') host.changes.emit({ kind: 'cells', sheet: area.sheet.id, rect: area.rect });
  if (what === 'All' || what === 'Formats')
    host.changes.emit({ kind: 'format', sheet: area.sheet.id, rect: area.rect });
  adoptWritten(target(area, host));
}

function enlarged(goal: Area['rect'], source: Area['rect']): Area['rect'] {
  const fits = goal.rows % source.rows === 0 && goal.columns % source.columns === 0;
  return fits ? goal : { ...goal, rows: source.rows, columns: source.columns };
}

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly value: ReturnType<Area['sheet']['cells']['value']>;
  readonly formula: string | null;
  readonly style: number;
}

function read({ sheet, rect }: Area): Copied[][] {
  return Array.from({ length: rect.rows }, (_r, r) =>
    Array.from({ length: rect.columns }, (_c, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      const { cells } = sheet;
      return {
        row,
        column,
        value: cells.value(row, column),
        formula: cells.formula(row, column),
        style: cells.style(row, column),
      };
    }),
  );
}

function write(
  { sheet }: Area,
  cell: Copied & { toRow: number; toColumn: number; what: (typeof WHAT)[number] },
): void {
  const { toRow, toColumn, what } = cell;
  if (what === 'All' || what === 'Formats') sheet.cells.setStyle(toRow, toColumn, cell.style);
  if (what === 'Formats') return;
  const formula =
    what === 'Values' || cell.formula === null
      ? null
      : copiedFormula(cell.formula, toRow - cell.row, toColumn - cell.column);
  sheet.cells.setFormula(toRow, toColumn, formula);
  sheet.cells.setValue(toRow, toColumn, cell.value);
}
