import type { TablePart } from '../../model/parts.ts';
import { rectName } from '../a1.ts';
import { printOf } from '../origin.ts';
import { MAIN } from '../package/names.ts';
import { writeFilter } from '../sheet/filter.ts';
import { prefixOf, withPrefix } from '../xml/prefix.ts';
import { child, innerText, parseTree, without } from '../xml/tree.ts';
import { tag, XML_HEAD } from '../xml/write.ts';
import type { FormerTable } from './former-table.ts';
import { readTable } from './read-table.ts';
import { writeColumns } from './write-columns.ts';

/** What a table part is written with. `old` = its former text, of which all stays that the model does not speak of. */
export interface TableJob {
  readonly id: number;
  readonly old: string | null;
  readonly custom: ReadonlySet<string>;
}

/** A table part, children in the order of CT_Table. */
export function writeTable(table: TablePart, { id, old, custom }: TableJob): string {
  const former =
    old === null ? null : { source: old, root: parseTree(old, 'table'), table: readTable(old, 'table') };
  const inner =
    filter(table, former) +
    sortState(table, former) +
    writeColumns(table, former, custom) +
    style(table, former) +
    kept('extLst', former);
  const part = tag('table', attributes(table, id, former), inner);
  return XML_HEAD + (former ? withPrefix(part, prefixOf(former.source, former.root)) : part);
}

function attributes(table: TablePart, id: number, former: FormerTable | null) {
  const old = former?.root.attributes ?? { xmlns: MAIN };
  const sameTotals = former?.table.showTotals === table.showTotals;
  return {
    // An insert row is what Excel shows in a table without data.
    ...without(old, 'insertRow', 'insertRowShift'),
    id,
    name: former?.table.name === table.name ? (old['name'] ?? table.name) : table.name,
    displayName: table.name,
    ref: rectName(table.rect),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: sameTotals ? old['totalsRowShown'] : table.showTotals ? null : 0,
  };
}

function filter(table: TablePart, former: FormerTable | null): string {
  if (!table.showHeaders || !table.showFilterButton) return '';
  const rect = { ...table.rect, rows: table.rect.rows - (table.showTotals ? 1 : 0) };
  const node = child(former?.root, 'autoFilter');
  if (former && node && isSameFilter(table, former.table))
    return tag('autoFilter', { ...node.attributes, ref: rectName(rect) }, innerText(node, former.source));
  return writeFilter({ rect, criteria: table.filter?.criteria ?? new Map<number, unknown>() });
}

/** Same criteria of the same columns: new ones may have come behind them. */
function isSameFilter(now: TablePart, former: TablePart): boolean {
  const criteria = (it: TablePart): string => printOf(it.filter?.criteria ?? new Map());
  return (
    criteria(now) === criteria(former) && former.columns.every(({ id }, at) => now.columns[at]?.id === id)
  );
}

/** By what the rows were sorted last, while these are the same rows. */
function sortState({ rect }: TablePart, former: FormerTable | null): string {
  const old = former?.table.rect;
  const sameRows = old?.row === rect.row && old.rows === rect.rows && old.column === rect.column;
  return sameRows ? kept('sortState', former) : '';
}

function kept(element: string, former: FormerTable | null): string {
  const node = child(former?.root, element);
  return former && node ? former.source.slice(node.start, node.end) : '';
}

function style(table: TablePart, former: FormerTable | null): string {
  const look = (it: TablePart) => ({
    name: it.style || null,
    showFirstColumn: it.firstColumn,
    showLastColumn: it.lastColumn,
    showRowStripes: it.bandedRows,
    showColumnStripes: it.bandedColumns,
  });
  const same = former !== null && printOf(look(table)) === printOf(look(former.table));
  return same ? kept('tableStyleInfo', former) : tag('tableStyleInfo', look(table));
}
