import { covers, overlaps } from '../../model/rect.ts';
import type { Held } from '../../wire/host-class.ts';
import { declare } from '../hold.ts';
import type { Holds } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { tableByKey, tablesOf } from './tables-of.ts';

/** `range.getTables()`: tables that touch a block, or lie in it wholly. */
export const tableScopedCollection = declare('TableScopedCollection', {
  items: tables,
  item: (it, key) => tableByKey(tables(it), key),
  call: {
    getFirst: (it) => {
      const [first] = tables(it);
      if (first === undefined) throw refusal('ItemNotFound');
      return first;
    },
  },
});

function tables({ sheet, rect, whole }: Holds['TableScopedCollection']): Held[] {
  return tablesOf([sheet]).filter(({ it }) => {
    const table = (it as Holds['Table']).part.rect;
    return whole ? covers(rect, table) : overlaps(rect, table);
  });
}
