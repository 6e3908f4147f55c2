import type { Host } from '../../host.ts';
import { value } from '../../wire/host-class.ts';
import { textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { refusal } from '../refusal.ts';
import { namespaceOf, xmlOf } from './custom-xml-part-collection.ts';

/** One custom XML part of the file. */
export const customXmlPart = declare('CustomXmlPart', {
  id: (it) => it.id,
  get: { id: (it) => it.id, namespaceUri: (it, host) => namespaceOf(xmlAt(it.id, host)) },
  call: {
    getXml: (it, _, host) => value(xmlAt(it.id, host)),
    setXml: (it, [xml], host) => {
      xmlAt(it.id, host);
      host.workbook.customXml.set(it.id, xmlOf(textOf(xml)));
    },
    delete: (it, _, host) => {
      xmlAt(it.id, host);
      host.workbook.customXml.delete(it.id);
    },
  },
});

function xmlAt(id: string, host: Host): string {
  const xml = host.workbook.customXml.get(id);
  if (xml === undefined) throw refusal('ItemNotFound');
  return xml;
}
