import type { ColumnSketch } from '../table/table.ts';
import type { PlannedColumn } from '../table/table-reader.ts';
import type { ReadKind } from '../table/column-reader.ts';
import type { Mapping, Need } from './mapping.ts';

/**
 * The columns to read for a mapping, each once, the leftmost first. A column two needs share is read so that both can use
 * it. Without a customer column the leftmost text column is read too, because totals say so there.
 */
export function planReading(
  needs: readonly Need[],
  mapping: Mapping,
  columns: readonly ColumnSketch[],
): readonly PlannedColumn[] {
  const customer = mapping.find((match) => match.key === 'customer')?.column ?? null;
  const label = customer ?? columns.find((column) => column.kind === 'text')?.index ?? null;
  return columns.flatMap((column): readonly PlannedColumn[] => {
    const { index, header, kind: sketch } = column;
    const kinds = needs
      .filter((need) => mapping.some((match) => match.key === need.key && match.column === index))
      .map((need) => need.kind);
    const kind = commonKind(kinds) ?? (index === label ? 'text' : null);
    return kind === null ? [] : [{ index, header, kind, sketch, customer: index === customer }];
  });
}

function commonKind(kinds: readonly ReadKind[]): ReadKind | null {
  const [first = null, ...more] = new Set(kinds);
  if (more.length === 0) return first;
  return (['date', 'number-or-date'] as const).find((kind) => kinds.includes(kind)) ?? 'rating';
}
