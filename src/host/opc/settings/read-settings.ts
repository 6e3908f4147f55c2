import type { Workbook } from '../../model/workbook.ts';
import type { Origin } from '../origin.ts';
import { printOf } from '../origin.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import { relationships } from '../package/relationships.ts';
import { at, childrenOf, descendants, parseTree } from '../xml/tree.ts';

/**
 * Part name of the web extension whose settings these are: the first in the file that was loaded by a developer or by an
 * organisation. Those from the Office Store are other people's. Null when there is none.
 */
export function webExtensionPart(file: OpcPackage): string | null {
  const panes = relationships(file, '').find(({ kind }) => kind === 'webextensiontaskpanes');
  if (!panes) return null;
  const parts = relationships(file, panes.target).filter(
    ({ kind, target }) => kind === 'webextension' && file.has(target),
  );
  return parts.find(({ target }) => !isFromStore(file, target))?.target ?? null;
}

function isFromStore(file: OpcPackage, part: string): boolean {
  return at(parseTree(file.need(part), part), 'reference')?.attributes['storeType']?.toUpperCase() === 'OMEX';
}

/** The add-in's settings: properties of its web extension, values as JSON text. */
export function readSettings(file: OpcPackage, workbook: Workbook): void {
  const part = webExtensionPart(file);
  if (part === null) return;
  for (const { attributes } of childrenOf(at(parseTree(file.need(part), part), 'properties'), 'property')) {
    workbook.settings.set(attributes['name'] ?? '', attributes['value'] ?? '');
  }
}

/** Custom XML parts by their item id; parts without an item id are left alone. */
export function readCustomXml(file: OpcPackage, workbook: Workbook, origin: Origin): void {
  for (const rel of origin.rels.filter(({ kind }) => kind === 'customXml')) {
    const xml = file.text(rel.target);
    const properties = relationships(file, rel.target).find(({ kind }) => kind === 'customXmlProps')?.target;
    const text = properties ? file.text(properties) : null;
    if (xml === null || text === null) continue;
    const tree = parseTree(text, properties ?? '');
    const holder = tree.name === 'datastoreItem' ? tree : descendants(tree, 'datastoreItem')[0];
    const id = Object.entries(holder?.attributes ?? {}).find(([name]) => /(^|:)itemID$/.test(name))?.[1];
    if (id === undefined) continue;
    workbook.customXml.set(id, xml);
    origin.customXml.set(id, { part: rel.target, print: printOf(xml), sheet: '' });
  }
}
