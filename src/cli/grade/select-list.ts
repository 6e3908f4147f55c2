import type { Result } from '../../engine/index.ts';
import type { NodeHost } from '../../host/node/start-node-host.ts';

/** Selects what a person would: the first table of the sheet, else its first filled cell. Without a name, the first filled sheet. */
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
      used.load('address');
      sheet.tables.load('items/name');
      return { sheet, used };
    });
    await context.sync();
    const chosen = found.find(({ used }) => !used.isNullObject);
    if (chosen === undefined && found.length > 0)
      return { ok: false, issues: [{ code: 'nothing-selected' }] };
    if (chosen === undefined) return { ok: false, issues: [sheetUnknown(sheets.items, name)] };
    const table = chosen.sheet.tables.items[0];
    chosen.sheet.activate();
    (table?.getRange() ?? chosen.used).getCell(0, 0).select();
    await context.sync();
    return { ok: true, value: undefined };
  });
}

function sheetUnknown(sheets: readonly { readonly name: string }[], name: string | null) {
  const expected = sheets.map((sheet) => sheet.name).join('|');
  return { code: 'option-value', option: '--sheet', expected, found: name ?? '' } as const;
}
