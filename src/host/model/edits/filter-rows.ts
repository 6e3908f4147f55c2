import { displayText } from '../display-text.ts';
import { OfficeError } from '../office-error.ts';
import type { FilterPart } from '../parts.ts';
import type { Scalar } from '../scalar.ts';
import type { Sheet } from '../sheet.ts';
import { requireWritable } from './guards.ts';
import { styleAt } from './style-cells.ts';
import type { SheetTarget } from './target.ts';

/** `Excel.FilterCriteria` as far as the host filters: by values, or by one or two comparisons. */
export interface FilterCriteria {
  readonly filterOn?: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** Filters one column of a filter (0-based inside it; null criteria = all shown) and hides the rows that fail. */
export function setFilter(
  target: SheetTarget,
  filter: FilterPart,
  column: { index: number; criteria: unknown },
): void {
  requireWritable({ ...target, rect: filter.rect }, 'allowAutoFilter');
  if (column.index < 0 || column.index >= filter.rect.columns) {
    throw new OfficeError('InvalidArgument', 'The column index is outside the filter.');
  }
  if (column.criteria === null) filter.criteria.delete(column.index);
  else filter.criteria.set(column.index, column.criteria);
  applyFilter(target, filter);
}

/** Shows all rows again; the filter buttons stay. */
export function clearFilter(target: SheetTarget, filter: FilterPart): void {
  filter.criteria.clear();
  applyFilter(target, filter);
}

/** Hides and shows rows by the criteria as they are and the cells as they are (`reapply`). */
export function applyFilter({ workbook, sheet }: SheetTarget, filter: FilterPart): void {
  const { rect } = filter;
  for (let row = rect.row + 1; row < rect.row + rect.rows; row++) {
    const hidden = [...filter.criteria].some(([index, criteria]) => {
      const at = { row, column: rect.column + index };
      const value = sheet.cells.value(at.row, at.column);
      return !passes(
        value,
        displayText(value, styleAt(workbook, sheet, at).numberFormat),
        criteria as FilterCriteria,
      );
    });
    setHidden(sheet, row, hidden);
  }
  workbook.changes.emit({ kind: 'filtered', sheet: sheet.id, rect });
}

function setHidden(sheet: Sheet, row: number, hidden: boolean): void {
  const line = sheet.rows.get(row);
  if ((line?.hidden ?? false) === hidden) return;
  sheet.rows.set(row, { size: line?.size ?? null, style: line?.style ?? null, hidden });
}

function passes(value: Scalar, shown: string, criteria: FilterCriteria): boolean {
  if (criteria.filterOn === 'Values') {
    return (criteria.values ?? []).some((wanted) => String(wanted).toLowerCase() === shown.toLowerCase());
  }
  if (criteria.filterOn !== 'Custom') {
    throw new OfficeError('NotImplemented', `The host does not filter on ${String(criteria.filterOn)}.`);
  }
  const first = criteria.criterion1 === undefined || compares(value, shown, criteria.criterion1);
  if (criteria.criterion2 === undefined) return first;
  const second = compares(value, shown, criteria.criterion2);
  return criteria.operator === 'Or' ? first || second : first && second;
}

/** `>=3`, `<>x*`, `=A`: numbers against numbers, else texts with `*` and `?`. */
function compares(value: Scalar, shown: string, criterion: string): boolean {
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(operand);
  if (operand !== '' && Number.isFinite(number)) {
    return typeof value === 'number' ? byOrder(Math.sign(value - number), operator) : operator === '<>';
  }
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const same = new RegExp(`^${pattern}$`, 'is').test(shown);
  if (operator === '=' || operator === '<>') return same === (operator === '=');
  return byOrder(shown.localeCompare(operand), operator);
}

function byOrder(order: number, operator: string): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      return (order === 0) === (operator === '=');
  }
}
