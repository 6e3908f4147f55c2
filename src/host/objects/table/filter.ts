import type { Host } from '../../host.ts';
import { setFilter } from '../../model/edits/filter-rows.ts';
import type { Json } from '../../wire/host-class.ts';
import { absent, recordOf, textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import type { ColumnOf } from '../holds.ts';
import { refusal } from '../refusal.ts';
import { columnIndex, living } from './living.ts';

/** `table.columns.getItem(…).filter`. */
export const filter = declare('Filter', {
  get: { criteria: (it) => (living(it).filter?.criteria.get(columnIndex(it)) ?? null) as Json },
  call: {
    apply: (it, [criteria], host) => apply(it, recordOf(criteria), host),
    applyValuesFilter: (it, [values], host) => {
      if (!Array.isArray(values)) throw refusal('InvalidArgument');
      apply(it, { filterOn: 'Values', values: values as Json[] }, host);
    },
    applyCustomFilter: (it, [first, second, operator], host) =>
      apply(
        it,
        {
          filterOn: 'Custom',
          criterion1: textOf(first),
          ...(absent(second)
            ? {}
            : { criterion2: textOf(second), operator: absent(operator) ? 'And' : textOf(operator) }),
        },
        host,
      ),
    clear: (it, _, host) => apply(it, null, host),
  },
});

function apply(it: ColumnOf, criteria: Json, host: Host): void {
  const { filter: own } = living(it);
  if (own === null) throw refusal('InvalidOperation');
  setFilter({ workbook: host.workbook, sheet: it.sheet }, own, { index: columnIndex(it), criteria });
}
