import { newId } from '../../model/identity.ts';
import type { TablePart } from '../../model/parts.ts';
import { OpcFault } from '../problem.ts';
import { parseRects } from '../a1.ts';
import { shownFormula } from '../formula/stored-formula.ts';
import { readFilter } from '../sheet/filter.ts';
import { child, childrenOf, flag, number, parseTree, textOf } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { plainText } from '../xml/write.ts';

/** A table part. Column ids are those of the file. Throws OpcFault. */
export function readTable(source: string, part: string): TablePart {
  const root = parseTree(source, part);
  const { attributes: a } = root;
  const rect = parseRects(a['ref'] ?? '')[0];
  if (!rect) throw new OpcFault('BadXml', part, `table at ${a['ref'] ?? 'nowhere'}`);
  const style = child(root, 'tableStyleInfo')?.attributes ?? {};
  const filter = readFilter(child(root, 'autoFilter'));
  return {
    id: newId(),
    name: a['displayName'] ?? a['name'] ?? '',
    rect,
    showHeaders: (number(a['headerRowCount']) ?? 1) > 0,
    showTotals: (number(a['totalsRowCount']) ?? 0) > 0,
    style: style['name'] ?? '',
    bandedRows: flag(style['showRowStripes']),
    bandedColumns: flag(style['showColumnStripes']),
    firstColumn: flag(style['showFirstColumn']),
    lastColumn: flag(style['showLastColumn']),
    showFilterButton: filter !== null,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(readColumn),
    filter: filter && filter.criteria.size > 0 ? filter : null,
  };
}

function readColumn(node: XmlNode): TablePart['columns'][number] {
  const { id = '', name = '', totalsRowFunction } = node.attributes;
  const calculated = plainText(textOf(child(node, 'calculatedColumnFormula')));
  return {
    id,
    name: plainText(name),
    calculated: calculated === '' ? null : shownFormula(calculated),
    totals: totalsRowFunction ?? node.attributes['totalsRowLabel'] ?? null,
  };
}
