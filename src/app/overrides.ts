import type { Cells, Override, Result } from '../engine/index.ts';
import { wordsOf } from '../locales/words.ts';
import type { AppParts, OverrideChange } from './app.ts';
import { OVERRIDES_TABLE, overridesSheet } from './sheets/overrides-sheet.ts';
import type { Run, Workbook, Written } from './workbook.ts';

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

/** Sets or clears one, in the table of its own sheet, made where missing. */
export async function saveOverride(
  app: AppParts,
  { customer, tier, reason }: OverrideChange,
  run: Run,
): Promise<Result<Written>> {
  const found = await readOverrides(app.workbook, run);
  if (!found.ok) return found;
  const overrides = new Map(found.value);
  if (tier === null) overrides.delete(customer.trim());
  else overrides.set(customer.trim(), { tier, reason, date: app.today() });
  const documents = [overridesSheet(overrides, wordsOf(app.locale()))];
  return app.workbook.write({ source: null, witness: null, columns: [], documents, memory: null }, run);
}
