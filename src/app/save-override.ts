import type { Result } from '../engine/index.ts';
import { allWordsOf } from '../locales/all-words.ts';
import type { AppParts, OverrideChange } from './app.ts';
import { readOverrides } from './overrides.ts';
import { overridesSheet } from './sheets/overrides-sheet.ts';
import type { Run, Written } from './workbook.ts';

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
  const documents = [overridesSheet(overrides, allWordsOf(app.locale()))];
  return app.workbook.write({ source: null, witness: null, columns: [], documents, memory: null }, run);
}
