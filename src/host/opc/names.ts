import { newId } from '../model/identity.ts';
import type { NamePart } from '../model/parts.ts';
import type { Workbook } from '../model/workbook.ts';
import { absoluteName } from './a1.ts';
import { parseAddress } from '../model/address.ts';
import type { Rect } from '../model/rect.ts';
import { shownFormula, storedFormula } from './formula/stored-formula.ts';
import { childrenOf, flag, number, textOf } from './xml/tree.ts';
import type { XmlNode } from './xml/tree.ts';
import { escapeText, tag } from './xml/write.ts';

/** Names that Excel keeps for itself. */
const BUILT_IN = '_xlnm.';

/** Takes the defined names into the model; print areas and titles go to the sheets' pages. */
export function readNames(node: XmlNode | undefined, workbook: Workbook): void {
  for (const it of childrenOf(node, 'definedName')) {
    const sheet = workbook.sheets[number(it.attributes['localSheetId']) ?? -1];
    const name = it.attributes['name'] ?? '';
    if (name.startsWith(BUILT_IN)) {
      const rects = areasIn(textOf(it));
      const rect = rects.at(-1);
      if (sheet && name === '_xlnm.Print_Area') sheet.page.printAreas = rects;
      if (sheet && name === '_xlnm.Print_Titles' && rect && rect.columns > 1000) sheet.page.titleRows = rect;
      continue;
    }
    const part: NamePart = {
      id: newId(),
      name,
      formula: shownFormula(textOf(it)),
      comment: it.attributes['comment'] ?? '',
      visible: !flag(it.attributes['hidden']),
      scope: sheet?.id ?? null,
    };
    workbook.names.push(part);
  }
}

/** Addresses with commas between; a comma may stand in a sheet's quoted name as well. */
function areasIn(text: string): readonly Rect[] {
  const addresses = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return addresses.map((address) => parseAddress(address)?.rect ?? null).filter((rect) => rect !== null);
}

/** What of the model stands in `definedNames`. */
export function namesShare({ names, sheets }: Workbook): unknown {
  return [
    names,
    sheets.map(({ id, name, page, filter }) => [id, name, page.printAreas, page.titleRows, filter?.rect]),
  ];
}

/** `<definedNames>`; '' for none. Built-in names that the model does not know are kept from the file. */
export function writeNames(workbook: Workbook, custom: ReadonlySet<string>, kept: readonly string[]): string {
  const index = new Map(workbook.sheets.map(({ id }, at) => [id, at]));
  const own = workbook.names.map((it) =>
    tag(
      'definedName',
      {
        name: it.name,
        comment: it.comment || null,
        localSheetId: it.scope === null ? null : (index.get(it.scope) ?? null),
        hidden: it.visible ? null : 1,
      },
      escapeText(storedFormula(it.formula, custom)),
    ),
  );
  const inner = [...kept, ...workbook.sheets.flatMap(pageNames), ...own].join('');
  return inner === '' ? '' : tag('definedNames', {}, inner);
}

function pageNames({ name, page, filter }: Workbook['sheets'][number], localSheetId: number): string[] {
  const area = page.printAreas.map((rect) => absoluteName(name, rect)).join(',');
  const titles = page.titleRows && titleRows(name, page.titleRows);
  const filtered = filter && absoluteName(name, filter.rect);
  return [
    ...(filtered
      ? [tag('definedName', { name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 }, escapeText(filtered))]
      : []),
    ...(area !== ''
      ? [tag('definedName', { name: '_xlnm.Print_Area', localSheetId }, escapeText(area))]
      : []),
    ...(titles ? [tag('definedName', { name: '_xlnm.Print_Titles', localSheetId }, escapeText(titles))] : []),
  ];
}

function titleRows(sheet: string, { row, rows }: { readonly row: number; readonly rows: number }): string {
  const whole = absoluteName(sheet, { row, rows, column: 0, columns: 1 });
  return whole.replace(/!.*$/, `!$${row + 1}:$${row + rows}`);
}
