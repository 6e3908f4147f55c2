import type { SortKey } from '../../model/edits/sort-cells.ts';
import type { Arg } from '../../wire/host-class.ts';
import { absent, flagOf, indexOf, recordOf } from '../arguments.ts';
import { refusal } from '../refusal.ts';

/** `SortField[]` as the model sorts: by value only; colours, icons and text as numbers are refused. */
export function sortKeys(fields: Arg): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw refusal('InvalidArgument');
  return fields.map((field) => {
    const given = recordOf(field);
    const sortOn = given['sortOn'];
    if (!absent(sortOn) && sortOn !== 'Value') throw refusal('NotImplemented');
    return {
      key: indexOf(given['key']),
      ascending: absent(given['ascending']) ? true : flagOf(given['ascending']),
    };
  });
}
