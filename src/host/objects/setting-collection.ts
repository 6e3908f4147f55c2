import type { Json } from '../wire/host-class.ts';
import { textOf } from './arguments.ts';
import { declare, hold } from './hold.ts';

/** `workbook.settings`. Names keep their case. */
export const settingCollection = declare('SettingCollection', {
  items: ({ settings }) => [...settings.keys()].map((key) => hold('Setting', { settings, key })),
  item: ({ settings }, key) =>
    settings.has(String(key)) ? hold('Setting', { settings, key: String(key) }) : null,
  call: {
    add: ({ settings }, [key, value], host) => {
      settings.set(textOf(key), JSON.stringify(value as Json));
      host.changes.emit({ kind: 'settings', sheet: null });
      return hold('Setting', { settings, key: textOf(key) });
    },
  },
});
