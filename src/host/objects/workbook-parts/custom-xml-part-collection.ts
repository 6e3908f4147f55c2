import type { Host } from '../../host.ts';
import { newId } from '../../model/identity.ts';
import { textOf } from '../arguments.ts';
import { declare, hold } from '../hold.ts';
import { refusal } from '../refusal.ts';

/** `workbook.customXmlParts`. */
export const customXmlPartCollection = declare('CustomXmlPartCollection', {
  items: (workbook) => [...workbook.customXml.keys()].map((id) => hold('CustomXmlPart', { id })),
  item: (workbook, id) =>
    workbook.customXml.has(String(id)) ? hold('CustomXmlPart', { id: String(id) }) : null,
  call: {
    add: (workbook, [xml]) => {
      const id = newId();
      workbook.customXml.set(id, xmlOf(textOf(xml)));
      return hold('CustomXmlPart', { id });
    },
    getByNamespace: (_, [namespace]) =>
      hold('CustomXmlPartScopedCollection', { namespace: textOf(namespace) }),
  },
});

/** Refuses what cannot be XML: no element at all. */
export function xmlOf(text: string): string {
  if (!/<[\p{L}_][^<>]*>/u.test(text)) throw refusal('InvalidArgument');
  return text;
}

/** The namespace of the document element, or "". */
export function namespaceOf(xml: string): string {
  const root = /<([\p{L}_][\w.-]*:)?[\p{L}_][^<>]*>/u.exec(xml);
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[0] ?? '')?.[1] ?? '';
}

/** Ids of the parts with a namespace. */
export function partsWith(namespace: string, host: Host): string[] {
  return [...host.workbook.customXml].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
}
