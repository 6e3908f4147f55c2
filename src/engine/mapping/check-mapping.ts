import type { MappingIssue } from '../issue.ts';
import type { ColumnSketch } from '../table/table.ts';
import { fits } from './guess-mapping.ts';
import type { Mapping, Need } from './mapping.ts';

/** What keeps the mapping from being used: needs without a column, columns the scheme names but the table has not, wrong kinds. */
export function checkMapping(
  needs: readonly Need[],
  mapping: Mapping,
  columns: readonly ColumnSketch[],
): readonly MappingIssue[] {
  return needs.flatMap((need): readonly MappingIssue[] => {
    const match = mapping.find((found) => found.key === need.key);
    const column = columns.find((sketch) => sketch.index === match?.column);
    if (column) {
      return fits(need, column)
        ? []
        : [{ code: 'column-wrong-kind', need: need.name, column: column.header, expected: need.kind }];
    }
    if (need.column !== null) return [{ code: 'column-not-found', need: need.name, column: need.column }];
    return need.required ? [{ code: 'column-missing', need: need.name }] : [];
  });
}
