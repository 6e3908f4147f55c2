import type { Host } from '../../host.ts';
import type { Held } from '../../wire/host-class.ts';
import { declare, hold } from '../hold.ts';
import { refusal } from '../refusal.ts';
import { partsWith } from './custom-xml-part-collection.ts';

/** The custom XML parts of one namespace. */
export const customXmlPartScopedCollection = declare('CustomXmlPartScopedCollection', {
  items: (it, host) => partsWith(it.namespace, host).map((id) => hold('CustomXmlPart', { id })),
  item: (it, key, host) => {
    const id = partsWith(it.namespace, host).find((one) => one === key);
    return id === undefined ? null : hold('CustomXmlPart', { id });
  },
  call: {
    getOnlyItem: (it, _, host) => {
      const only = onlyItem(it.namespace, host);
      if (only === null) throw refusal('ItemNotFound');
      return only;
    },
    getOnlyItemOrNullObject: (it, _, host) => onlyItem(it.namespace, host),
  },
});

function onlyItem(namespace: string, host: Host): Held | null {
  const [id, ...more] = partsWith(namespace, host);
  return id === undefined || more.length > 0 ? null : hold('CustomXmlPart', { id });
}
