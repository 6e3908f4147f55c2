import { prefixOf, withPrefix } from '../xml/prefix.ts';
import { child, childrenOf, parseTree } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { XML_HEAD } from '../xml/write.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The kind of metadata that makes a formula a dynamic array (MS-XLSX 2.3.4). */
const NAME = 'XLDAPR';
const TYPE =
  `<metadataType name="${NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ` +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE =
  `<futureMetadata name="${NAME}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" ' +
  'fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';

const record = (type: number): string => `<bk><rc t="${type}" v="0"/></bk>`;

/** A metadata part of nothing but dynamic arrays; a cell with `cm="1"` is one. */
export const DYNAMIC_METADATA =
  `${XML_HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="1">${TYPE}</metadataTypes>${FUTURE}` +
  `<cellMetadata count="1">${record(1)}</cellMetadata></metadata>`;

/** A metadata part that knows dynamic arrays beside what it knew, and the number that `cm` needs for them. */
export function withDynamicArrays(
  source: string,
  part: string,
): { readonly text: string; readonly number: number } {
  const root = parseTree(source, part);
  const types = childrenOf(child(root, 'metadataTypes'), 'metadataType');
  const known = types.findIndex(({ attributes }) => attributes['name'] === NAME);
  const type = known < 0 ? types.length + 1 : known + 1;
  const records = childrenOf(child(root, 'cellMetadata'), 'bk');
  const at = records.findIndex((bk) => child(bk, 'rc')?.attributes['t'] === String(type));
  if (known >= 0 && at >= 0) return { text: source, number: at + 1 };
  const edits = [listed(root, 'cellMetadata', { item: record(type), count: records.length + 1 })];
  if (known < 0) {
    edits.push(listed(root, 'metadataTypes', { item: TYPE, count: type }));
    edits.push({ element: 'futureMetadata', from: placeOf(root, 'cellMetadata'), text: FUTURE });
  }
  return { text: edited(source, root, edits), number: records.length + 1 };
}

/** A replacement of a part of the source; `to` = `from` where left out. */
interface Edit {
  readonly element: string;
  readonly from: number;
  readonly to?: number;
  readonly text: string;
  /** Children that stay, as a piece of the source. */
  readonly kept?: readonly [number, number];
}

/** A list with one item more, and its count. */
function listed(root: XmlNode, element: string, more: { item: string; count: number }): Edit {
  const node = child(root, element);
  if (node === undefined) {
    const text = `<${element} count="1">${more.item}</${element}>`;
    return { element, from: placeOf(root, element), text };
  }
  const last = node.children.at(-1);
  return {
    element,
    from: node.start,
    to: node.end,
    text: `<${element} count="${more.count}">\u0000${more.item}</${element}>`,
    kept: [node.inner, last === undefined ? node.inner : last.end],
  };
}

const ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

/** Where an element of the root would stand, by the order of the schema (18.9.6). */
function placeOf(root: XmlNode, element: string): number {
  const later = ORDER.slice(ORDER.indexOf(element));
  const next = root.children.find(({ name }) => later.includes(name));
  return next?.start ?? root.children.at(-1)?.end ?? root.inner;
}

function edited(source: string, root: XmlNode, edits: readonly Edit[]): string {
  const prefix = prefixOf(source, root);
  const backwards = [...edits].sort(
    (a, b) => b.from - a.from || ORDER.indexOf(b.element) - ORDER.indexOf(a.element),
  );
  return backwards.reduce((text, { from, to = from, text: fragment, kept }) => {
    const inside = kept === undefined ? '' : source.slice(...kept);
    return (
      text.slice(0, from) + withPrefix(fragment, prefix).replace('\u0000', () => inside) + text.slice(to)
    );
  }, source);
}
