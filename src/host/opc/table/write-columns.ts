import type { TablePart } from '../../model/parts.ts';
import { storedFormula } from '../formula/stored-formula.ts';
import { child, childrenOf, without } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { cellText, shielded, tag } from '../xml/write.ts';
import type { FormerTable } from './former-table.ts';

type Column = TablePart['columns'][number];

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

/** `<tableColumns>`. A column keeps its number in the file, and what the file says of it beside the model. */
export function writeColumns(
  table: TablePart,
  former: FormerTable | null,
  custom: ReadonlySet<string>,
): string {
  const nodes = childrenOf(child(former?.root, 'tableColumns'), 'tableColumn');
  let next = Math.max(0, ...table.columns.map(({ id }) => fileId(id) ?? 0));
  const used = new Set<number>();
  const inner = table.columns.map((column) => {
    const known = fileId(column.id);
    const id = known !== null && !used.has(known) ? known : ++next;
    used.add(id);
    const at = former?.table.columns.findIndex((it) => it.id === String(id)) ?? -1;
    const node = nodes[at];
    const old = former && node ? { node, source: former.source, column: former.table.columns[at] } : null;
    return columnXml(column, { id, old, formula: (text) => storedFormula(text, custom, table.name) });
  });
  return tag('tableColumns', { count: inner.length }, inner.join(''));
}

function fileId(id: string): number | null {
  return /^\d{1,9}$/.test(id) && Number(id) > 0 ? Number(id) : null;
}

interface ColumnJob {
  readonly id: number;
  readonly old: {
    readonly node: XmlNode;
    readonly source: string;
    readonly column: Column | undefined;
  } | null;
  readonly formula: (text: string) => string;
}

function columnXml(column: Column, { id, old, formula }: ColumnJob): string {
  // Line ends in a header are _x000a_ in the file: an attribute would turn them into blanks.
  const name = shielded(column.name).replace(/\n/g, '_x000a_');
  const sameFormula = old?.column?.calculated === column.calculated;
  const sameTotals = old?.column?.totals === column.totals;
  const stale = [
    ...(sameFormula ? [] : ['calculatedColumnFormula']),
    ...(sameTotals ? [] : ['totalsRowFormula']),
  ];
  const kept = (old?.node.children ?? []).filter((it) => !stale.includes(it.name));
  const calculated =
    column.calculated === null || sameFormula
      ? ''
      : tag('calculatedColumnFormula', {}, cellText(formula(column.calculated)));
  const inner = calculated + kept.map(({ start, end }) => old?.source.slice(start, end) ?? '').join('');
  const attributes = { name, ...without(old?.node.attributes ?? {}, 'name'), id, ...totals(column.totals) };
  return tag('tableColumn', attributes, inner);
}

function totals(text: string | null): Record<string, string | null> {
  if (text === null) return { totalsRowFunction: null, totalsRowLabel: null };
  return FUNCTIONS.has(text)
    ? { totalsRowFunction: text, totalsRowLabel: null }
    : { totalsRowLabel: text, totalsRowFunction: null };
}
