import { unzipSync } from 'fflate';
import type { XmlNode } from '../../../../src/host/opc/xml/tree.ts';
import { elements, partsOf } from './ooxml/parts.ts';

/** What changes by right when columns and sheets are added: extents, counts, hints, and what is in front. */
const MAY_CHANGE: Readonly<Record<string, readonly string[]>> = {
  dimension: ['ref'],
  row: ['spans'],
  sheetView: ['tabSelected', 'topLeftCell'],
  selection: ['activeCell', 'sqref', 'pane', 'activeCellId'],
  workbookView: ['activeTab', 'firstSheet'],
  cfRule: ['priority'],
  table: ['ref'],
  autoFilter: ['ref'],
};

/** What an attribute means where it is left out, for writers that spell everything. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'hidden collapsed outlineLevel style s customFormat customHeight date1904'
      .split(' ')
      .map((it) => [it, '0']),
  ),
  ...Object.fromEntries(
    'showGridLines showRowColHeaders headerRowCount totalsRowShown'.split(' ').map((it) => [it, '1']),
  ),
  state: 'visible',
};
const BOOLEANS: Readonly<Record<string, string>> = { true: '1', false: '0' };

/** Parts and elements of a file that are not in another any more; a part that is equal byte for byte holds all of its own. */
export function losses(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const [oldParts, nowParts] = [partsOf(before), partsOf(after)];
  return Object.keys(old).flatMap((name) => {
    const [a, b] = [old[name], now[name]];
    if (!a || (b && Buffer.compare(a, b) === 0)) return [];
    if (!b) return [`${name} is gone`];
    if (!/\.(xml|rels)$/.test(name)) return [`${name} is another`];
    return missing(oldParts.xml(name), nowParts.xml(name)).map((it) => `${name}: ${it}`);
  });
}

function missing(before: XmlNode, after: XmlNode): string[] {
  const left = new Map<string, number>();
  for (const print of elements(after).map(printed)) left.set(print, (left.get(print) ?? 0) + 1);
  return elements(before)
    .map(printed)
    .filter((print) => {
      const count = left.get(print) ?? 0;
      left.set(print, count - 1);
      return count <= 0;
    });
}

/** An element by name, attributes and text; an extension or alternative content with all that it holds. */
function printed(node: XmlNode): string {
  const whole = node.name === 'extLst' || node.name === 'AlternateContent';
  const ignored = [...(MAY_CHANGE[node.name] ?? []), 'count'];
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => [name, BOOLEANS[value] ?? value] as const)
    .filter(([name, value]) => DEFAULTS[name] !== value)
    .filter(([name]) => !ignored.includes(name) && !name.startsWith('xmlns'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${value}"`);
  const inside = whole ? node.children.map(printed).join('') : '';
  return `<${node.name}${attributes.join('')}>${node.text.trim()}${inside}`;
}
