import { declareType, removePart } from '../package/content-types.ts';
import { RELATIONSHIP, TYPES } from '../package/names.ts';
import { relate, relationships, unrelate } from '../package/relationships.ts';
import { printOf } from '../origin.ts';
import type { Saving } from '../write/saving.ts';
import { tag, XML_HEAD } from '../xml/write.ts';

/** Saves the custom XML parts: new ones added, gone ones removed, the others only when their text has changed. */
export function writeCustomXml(saving: Saving): void {
  const { file, origin, workbook } = saving;
  for (const [id, { part }] of origin.customXml) {
    if (workbook.customXml.has(id)) continue;
    for (const { target, kind } of relationships(file, part))
      if (kind === 'customXmlProps') removePart(file, target);
    const rel = relationships(file, origin.part).find(({ target }) => target === part);
    if (rel) unrelate(file, origin.part, rel.id);
    removePart(file, part);
  }
  for (const [id, xml] of workbook.customXml) {
    const old = origin.customXml.get(id);
    if (!old) addPart(id, xml, saving);
    else if (old.print !== printOf(xml)) file.write(old.part, xml);
  }
}

function addPart(id: string, xml: string, { file, origin }: Saving): void {
  const part = file.free('customXml/item', '.xml');
  const properties = file.free('customXml/itemProps', '.xml');
  file.write(part, xml);
  const namespace = { 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' };
  file.write(
    properties,
    XML_HEAD + tag('ds:datastoreItem', { 'ds:itemID': id, ...namespace }, '<ds:schemaRefs/>'),
  );
  declareType(file, properties, TYPES.customXmlProperties);
  relate(file, origin.part, { type: `${RELATIONSHIP}/customXml`, target: part });
  relate(file, part, { type: `${RELATIONSHIP}/customXmlProps`, target: properties });
}
