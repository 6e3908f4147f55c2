import { OVERRIDES_TABLE, SCHEME_TABLES } from '../app/sheets/table-names.ts';
import { SHEETS } from './anchors.ts';
import { memoryKey, stateOf } from './memory.ts';

/**
 * Whether a marked sheet was drawn by us: anybody can write a mark, on the person's own list too. We leave a note with each
 * sheet and name what we draw; and where a table of somebody else is selected, that is what is meant.
 */
export async function isOwnSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  key: string,
): Promise<boolean> {
  const { workbook } = context;
  const note = workbook.settings.getItemOrNullObject(memoryKey(SHEETS, key)).load('value');
  const charts = sheet.charts.load('items/name');
  const tables = sheet.tables.load('items/name');
  const selected = workbook.getActiveCell().getTables(false).load('items/name');
  await context.sync();
  if (selected.items.some(({ name }) => !isOurName(name))) return false;
  return stateOf(note) !== null || [...charts.items, ...tables.items].some(({ name }) => isOurName(name));
}

const NAMED = new Set<string>([...SCHEME_TABLES, OVERRIDES_TABLE]);

function isOurName(name: string): boolean {
  return NAMED.has(name) || name.startsWith('Tierwise');
}
