import type { Host } from '../../host.ts';
import { applyFilter, clearFilter, setFilter } from '../../model/edits/filter-rows.ts';
import type { FilterPart } from '../../model/parts.ts';
import type { Arg, Json } from '../../wire/host-class.ts';
import { rectOn } from '../area-argument.ts';
import { absent, indexOf, recordOf } from '../arguments.ts';
import { guard } from '../guard.ts';
import { declare, hold } from '../hold.ts';
import type { FilterOf } from '../holds.ts';
import { refusal } from '../refusal.ts';

/** The filter of a sheet or of a table. */
export const autoFilter = declare('AutoFilter', {
  get: {
    enabled: (it) => part(it) !== null,
    isDataFiltered: (it) => (part(it)?.criteria.size ?? 0) > 0,
    criteria: (it) => criteriaOf(part(it)),
  },
  call: {
    apply,
    clearCriteria: (it, _, host) => clearFilter({ workbook: host.workbook, sheet: it.sheet }, needed(it)),
    clearColumnCriteria: (it, [index], host) =>
      setFilter({ workbook: host.workbook, sheet: it.sheet }, needed(it), {
        index: indexOf(index),
        criteria: null,
      }),
    reapply: (it, _, host) => applyFilter({ workbook: host.workbook, sheet: it.sheet }, needed(it)),
    remove: (it, _, host) => {
      const filter = part(it);
      if (filter === null) return;
      guard(it.sheet, 'allowAutoFilter');
      clearFilter({ workbook: host.workbook, sheet: it.sheet }, filter);
      put(it, null);
    },
    getRange: (it) => hold('Range', { sheet: it.sheet, rect: needed(it).rect }),
    getRangeOrNullObject: (it) => {
      const filter = part(it);
      return filter === null ? null : hold('Range', { sheet: it.sheet, rect: filter.rect });
    },
  },
});

function apply(it: FilterOf, [range, column, criteria]: readonly Arg[], host: Host): void {
  guard(it.sheet, 'allowAutoFilter');
  const target = { workbook: host.workbook, sheet: it.sheet };
  const rect = it.table?.rect ?? rectOn(it.sheet, range, host);
  const old = part(it);
  if (old !== null && !absent(range)) clearFilter(target, old);
  const filter: FilterPart = old !== null && it.table !== null ? old : { rect, criteria: new Map() };
  put(it, filter);
  if (!absent(column) && !absent(criteria))
    setFilter(target, filter, { index: indexOf(column), criteria: recordOf(criteria) });
}

function part(it: FilterOf): FilterPart | null {
  return it.table === null ? it.sheet.filter : it.table.filter;
}

function put(it: FilterOf, filter: FilterPart | null): void {
  if (it.table === null) it.sheet.filter = filter;
  else it.table.filter = filter;
}

function needed(it: FilterOf): FilterPart {
  const filter = part(it);
  if (filter === null) throw refusal('InvalidOperation');
  return filter;
}

function criteriaOf(filter: FilterPart | null): Json {
  if (filter === null) return null;
  return Array.from(
    { length: filter.rect.columns },
    (_, index) => (filter.criteria.get(index) ?? null) as Json,
  );
}
