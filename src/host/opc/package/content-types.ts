import { childrenOf, parseTree } from '../xml/tree.ts';
import { tag, XML_HEAD } from '../xml/write.ts';
import type { OpcPackage } from './opc-package.ts';
import { insertLast } from './relationships.ts';

const PART = '[Content_Types].xml';
const RELS =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
const EMPTY =
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${RELS}` +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** Declares the type of a new part. Some writers declare each part of arrows by its name; ours need the general rule. */
export function declareType(file: OpcPackage, part: string, type: string): void {
  const text = file.text(PART) ?? EMPTY;
  const general = /Extension="rels"/i.test(text) ? '' : RELS;
  file.write(PART, insertLast(text, general + tag('Override', { PartName: `/${part}`, ContentType: type })));
}

/** Removes a part with its declaration and its own arrows. */
export function removePart(file: OpcPackage, part: string): void {
  file.remove(part);
  const slash = part.lastIndexOf('/');
  file.remove(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
  const text = file.text(PART);
  if (text === null) return;
  const node = childrenOf(parseTree(text, PART), 'Override').find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (node) file.write(PART, text.slice(0, node.start) + text.slice(node.end));
}
