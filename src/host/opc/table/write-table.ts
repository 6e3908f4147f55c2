import type { TablePart } from '../../model/parts.ts';
import { MAIN } from '../package/names.ts';
import { rectName } from '../a1.ts';
import { storedFormula } from '../formula/stored-formula.ts';
import { writeFilter } from '../sheet/filter.ts';
import { child, childrenOf, parseTree } from '../xml/tree.ts';
import type { Attributes } from '../xml/sax.ts';
import { cellText, escapeAttribute, escapeText, tag, XML_HEAD } from '../xml/write.ts';

/** What a table part is written with. `old` = its former text, whose column formats are kept. */
export interface TableJob {
  readonly id: number;
  readonly old: string | null;
  readonly custom: ReadonlySet<string>;
}

const FUNCTIONS = new Set([
  'sum',
  'min',
  'max',
  'average',
  'count',
  'countNums',
  'stdDev',
  'var',
  'custom',
  'none',
]);

/** A table part, children in the order of CT_Table. */
export function writeTable(table: TablePart, job: TableJob): string {
  const { rect } = table;
  const rows = rect.rows - (table.showTotals ? 1 : 0);
  const attributes = {
    xmlns: MAIN,
    id: job.id,
    name: table.name,
    displayName: table.name,
    ref: rectName(rect),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : 0,
  };
  const filtered = table.showHeaders && table.showFilterButton;
  const filter = { rect: { ...rect, rows }, criteria: table.filter?.criteria ?? new Map<number, unknown>() };
  return (
    XML_HEAD +
    tag('table', attributes, (filtered ? writeFilter(filter) : '') + columns(table, job) + style(table))
  );
}

function columns(table: TablePart, { old, custom }: TableJob): string {
  const former = formerColumns(old);
  let next = Math.max(0, ...table.columns.map(({ id }) => fileId(id) ?? 0));
  const used = new Set<number>();
  const inner = table.columns.map((column) => {
    const known = fileId(column.id);
    const id = known !== null && !used.has(known) ? known : ++next;
    used.add(id);
    const kept = former.get(String(id)) ?? {};
    const formula =
      column.calculated === null
        ? ''
        : `<calculatedColumnFormula>${escapeText(storedFormula(column.calculated, custom, table.name))}</calculatedColumnFormula>`;
    // Line ends in a header are _x000a_ in the file: an attribute would turn them into blanks.
    const name = escapeAttribute(cellText(column.name).replace(/\n/g, '_x000a_')).replace(
      /&amp;(amp|lt|gt);/g,
      '&$1;',
    );
    return tag('tableColumn', { ...kept, id, ...totals(column.totals) }, formula).replace(
      '<tableColumn',
      `<tableColumn name="${name}"`,
    );
  });
  return tag('tableColumns', { count: inner.length }, inner.join(''));
}

function fileId(id: string): number | null {
  return /^\d{1,9}$/.test(id) && Number(id) > 0 ? Number(id) : null;
}

function totals(text: string | null): Record<string, string | null> {
  if (text === null) return { totalsRowFunction: null, totalsRowLabel: null };
  return FUNCTIONS.has(text) ? { totalsRowFunction: text } : { totalsRowLabel: text };
}

/** The former columns' formats by id; name and totals come from the model. */
function formerColumns(old: string | null): Map<string, Attributes> {
  if (old === null) return new Map();
  const nodes = childrenOf(child(parseTree(old, 'table'), 'tableColumns'), 'tableColumn');
  return new Map(
    nodes.map(({ attributes }) => {
      const kept = Object.entries(attributes).filter(([name]) => /DxfId$|CellStyle$/.test(name));
      return [attributes['id'] ?? '', Object.fromEntries(kept)];
    }),
  );
}

function style(table: TablePart): string {
  return tag('tableStyleInfo', {
    name: table.style || null,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
}
