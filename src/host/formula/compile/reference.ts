import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { RangeA1, ReferenceIdentifier } from '@borgar/fx';
import { findTable } from '../../model/edits/tables.ts';
import { sheetNamed } from '../../model/find-sheet.ts';
import { hasCell, MAX_COLUMNS, MAX_ROWS } from '../../model/rect.ts';
import type { Rect } from '../../model/rect.ts';
import { structRect } from '../../model/references/struct.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Expression } from '../frame.ts';
import { compileName } from './name.ts';
import { fromPrecedent } from './place.ts';
import type { Precedent, Unit } from './unit.ts';

/** A cell, a block, a structured reference or a name. */
export function compileReference(node: ReferenceIdentifier, unit: Unit): Expression {
  if (node.kind === 'name') return compileName(node.value, unit);
  return fromPrecedent(node.kind === 'table' ? structured(node.value, unit) : cells(node.value, unit), unit);
}

function cells(text: string, unit: Unit): Precedent {
  const ref = parseA1Ref(text, { allowNamed: false });
  if (ref === undefined || !('range' in ref)) return () => null;
  const sheetName = ref.context?.at(-1);
  if ((ref.context?.length ?? 0) > 1) {
    unit.traits.elsewhere = true;
    return () => null;
  }
  if (sheetName !== undefined) unit.traits.named = true;
  const rectAt = relative(ref.range, unit);
  return ({ workbook, sheet, row, column }) => {
    const target = sheetName === undefined ? sheet : sheetNamed(workbook, sheetName);
    const rect = target === null ? null : rectAt(row, column);
    return target === null || rect === null ? null : { sheet: target, rect };
  };
}

/** The block for a cell elsewhere; null when it falls off the sheet. */
function relative(range: RangeA1, unit: Unit): (row: number, column: number) => Rect | null {
  const line = (
    at: number | null | undefined,
    fixed: boolean | null | undefined,
    ends: { base: number; open: number },
  ) =>
    at === null || at === undefined
      ? () => ends.open
      : fixed === true
        ? () => at
        : (here: number) => at - ends.base + here;
  const top = line(range.top, range.$top, { base: unit.row, open: 0 });
  const bottom = line(range.bottom, range.$bottom, { base: unit.row, open: MAX_ROWS - 1 });
  const left = line(range.left, range.$left, { base: unit.column, open: 0 });
  const right = line(range.right, range.$right, { base: unit.column, open: MAX_COLUMNS - 1 });
  return (row, column) => {
    const [a, b, c, d] = [top(row), bottom(row), left(column), right(column)];
    if (a < 0 || b >= MAX_ROWS || c < 0 || d >= MAX_COLUMNS) return null;
    return {
      row: Math.min(a, b),
      column: Math.min(c, d),
      rows: Math.abs(b - a) + 1,
      columns: Math.abs(d - c) + 1,
    };
  };
}

function structured(text: string, unit: Unit): Precedent {
  unit.traits.named = true;
  const ref = parseStructRef(text);
  if (ref === undefined) return () => null;
  return ({ workbook, sheet, row, column }) => {
    const own = (): { sheet: Sheet; table: Sheet['tables'][number] } | null => {
      const table = sheet.tables.find((one) => hasCell(one.rect, row, column));
      return table === undefined ? null : { sheet, table };
    };
    const found = ref.table === undefined || ref.table === '' ? own() : findTable(workbook, ref.table);
    const rect = found === null ? null : structRect(found.table, ref, row);
    return found === null || rect === null ? null : { sheet: found.sheet, rect };
  };
}
