import type { Result } from '../../engine/index.ts';
import type { NodeHost } from '../../host/node/start-node-host.ts';

/** Selects what a person would: the first table of the sheet, else the first of its rows that look like a list, else its first filled cell. Without a name, the first filled sheet. */
export function selectList({ Excel: excel }: NodeHost, name: string | null): Promise<Result<void>> {
  return excel.run<Result<void>>(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility');
    await context.sync();
    const known = sheets.items.filter((sheet) =>
      name === null ? sheet.visibility === 'Visible' : sheet.name === name,
    );
    const found = known.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowCount,columnCount');
      sheet.tables.load('items/name');
      return { sheet, used };
    });
    await context.sync();
    const chosen = found.find(({ used }) => !used.isNullObject);
    if (chosen === undefined && (found.length > 0 || name === null))
      return { ok: false, issues: [{ code: 'nothing-selected' }] };
    if (chosen === undefined) return { ok: false, issues: [sheetUnknown(sheets.items, name)] };
    if (UNHEARD_OF.test(chosen.sheet.name))
      return { ok: false, issues: [{ code: 'sheet-name-odd', sheet: chosen.sheet.name }] };
    const table = chosen.sheet.tables.items[0];
    chosen.sheet.activate();
    const head = topOf(chosen.used).load('values');
    await context.sync();
    const list = table?.getRange() ?? chosen.used.getCell(firstListRow(head.values), 0);
    list.getCell(0, 0).select();
    await context.sync();
    return { ok: true, value: undefined };
  });
}

/** What no name of a sheet has in Excel; other programs write it, and no address could be read back. */
const UNHEARD_OF = /[:\\/?*[\]]/u;

/** Titles of exports are not longer, and lists not narrower. */
const HEAD = { rows: 20, columns: 50 };

function topOf(used: Excel.Range): Excel.Range {
  const rows = Math.min(used.rowCount, HEAD.rows);
  const columns = Math.min(used.columnCount, HEAD.columns);
  return used.getCell(0, 0).getResizedRange(rows - 1, columns - 1);
}

/** Past a title that a blank row parts from the list: the first of two rows with several cells. */
function firstListRow(rows: readonly (readonly unknown[])[]): number {
  const wide = rows.map((row) => row.filter((cell) => cell !== '').length > 1);
  return Math.max(
    0,
    wide.findIndex((one, row) => one && wide[row + 1] === true),
  );
}

function sheetUnknown(sheets: readonly { readonly name: string }[], name: string | null) {
  const expected = sheets.map((sheet) => sheet.name).join('|');
  return { code: 'option-value', option: '--sheet', expected, found: name ?? '' } as const;
}
