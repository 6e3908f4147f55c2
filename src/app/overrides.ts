import type { Cells, Override, Result } from '../engine/index.ts';
import { OVERRIDES_TABLE } from './sheets/table-names.ts';
import type { Run, Workbook } from './workbook.ts';

/** The tiers set by hand, as they stand in the workbook; rows without customer or tier are none. */
export async function readOverrides(
  workbook: Workbook,
  run?: Run,
): Promise<Result<ReadonlyMap<string, Override>>> {
  const tables = await workbook.readTables([OVERRIDES_TABLE], run);
  if (!tables.ok) return tables;
  return { ok: true, value: overridesIn(tables.value.get(OVERRIDES_TABLE) ?? []) };
}

/** Columns by place, so that they may be renamed: customer, tier, reason, day. */
function overridesIn([, ...rows]: Cells): ReadonlyMap<string, Override> {
  const entries = rows.map(([customer, tier, reason, date]): [string, Override] => [
    String(customer ?? '').trim(),
    {
      tier: String(tier ?? '').trim(),
      reason: String(reason ?? ''),
      date: typeof date === 'number' ? date : null,
    },
  ]);
  return new Map(entries.filter(([customer, { tier }]) => customer !== '' && tier !== ''));
}
