import type { Json } from '../wire/host-class.ts';
import { declare } from './hold.ts';

/** One of `workbook.settings`. Dates inside travel as text `Date(ms)`, made and read by the client. */
export const setting = declare('Setting', {
  id: (it) => it.key,
  get: {
    key: (it) => it.key,
    value: (it) => JSON.parse(it.settings.get(it.key) ?? 'null') as Json,
  },
  set: {
    value: (it, value, host) => {
      it.settings.set(it.key, JSON.stringify(value));
      host.changes.emit({ kind: 'settings', sheet: null });
    },
  },
  call: {
    delete: (it, _args, host) => {
      it.settings.delete(it.key);
      host.changes.emit({ kind: 'settings', sheet: null });
    },
  },
});
