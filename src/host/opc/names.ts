import { parseAddress, quotedSheet } from '../model/address.ts';
import { newId } from '../model/identity.ts';
import type { NamePart } from '../model/parts.ts';
import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { absoluteName } from './a1.ts';
import { shownFormula, storedFormula } from './formula/stored-formula.ts';
import { printOf } from './origin.ts';
import type { StoredName } from './origin.ts';
import { childrenOf, flag, number, textOf } from './xml/tree.ts';
import type { XmlNode } from './xml/tree.ts';
import { cellText, plainText, tag } from './xml/write.ts';

/** Names that Excel keeps for itself, and what of a sheet they say. */
const OF_SHEETS: Readonly<Record<string, (sheet: Sheet) => readonly Rect[]>> = {
  '_xlnm._FilterDatabase': ({ filter }) => (filter ? [filter.rect] : []),
  '_xlnm.Print_Area': ({ page }) => page.printAreas,
  '_xlnm.Print_Titles': ({ page }) => (page.titleRows ? [page.titleRows] : []),
};

/** Takes the defined names into the model; print areas and titles go to the sheets' pages. `tabs` as in `Origin`. */
export function readNames(
  list: XmlNode | undefined,
  source: string,
  { workbook, tabs }: { readonly workbook: Workbook; readonly tabs: readonly string[] },
): StoredName[] {
  return childrenOf(list, 'definedName').map((node): StoredName => {
    const { name = '', localSheetId } = node.attributes;
    const tab = localSheetId === undefined ? null : (tabs[number(localSheetId) ?? -1] ?? '');
    const sheet = workbook.sheets.find(({ id }) => id === tab);
    const stored = { xml: source.slice(node.start, node.end), tab, print: '' };
    if (sheet) readPage(node, sheet);
    // A name of a chart sheet cannot stand in the model, which does not know the sheet.
    if (name.startsWith('_xlnm.') || (tab !== null && !sheet)) return { ...stored, key: name };
    const part: NamePart = {
      id: newId(),
      name,
      formula: shownFormula(plainText(textOf(node))),
      comment: node.attributes['comment'] ?? '',
      visible: !flag(node.attributes['hidden']),
      scope: tab,
    };
    workbook.names.push(part);
    return { ...stored, key: part.id, print: printOf(part) };
  });
}

/** What `readNames` answered, with the prints of what the sheets say once all of them are read. */
export function printedNames(names: readonly StoredName[], { sheets }: Workbook): StoredName[] {
  return names.map((it) => {
    const sheet = sheets.find(({ id }) => id === it.tab);
    return it.key in OF_SHEETS && sheet ? { ...it, print: sheetPrint(it.key, sheet) } : it;
  });
}

function readPage(node: XmlNode, { page }: Sheet): void {
  const rects = areasIn(textOf(node));
  const last = rects.at(-1);
  const name = node.attributes['name'];
  if (name === '_xlnm.Print_Area') page.printAreas = rects;
  if (name === '_xlnm.Print_Titles' && last && last.columns > 1000) page.titleRows = last;
}

/** Addresses with commas between; a comma may stand in a sheet's quoted name as well. */
function areasIn(text: string): readonly Rect[] {
  const addresses = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return addresses.map((address) => parseAddress(address)?.rect ?? null).filter((rect) => rect !== null);
}

/** The text holds the sheet's name, so a name that changed makes another print. */
function sheetPrint(key: string, sheet: Sheet): string {
  return printOf([sheet.name, OF_SHEETS[key]?.(sheet) ?? []]);
}

/** What of the model stands in `definedNames`. */
export function namesShare({ names, sheets }: Workbook): unknown {
  return [
    names,
    sheets.map((sheet) => [sheet.id, Object.keys(OF_SHEETS).map((it) => sheetPrint(it, sheet))]),
  ];
}

/** What the names of a workbook are written from. */
interface NamesJob {
  readonly workbook: Workbook;
  readonly custom: ReadonlySet<string>;
  readonly stored: readonly StoredName[];
  /** Tabs in the order of now. */
  readonly tabs: readonly string[];
}

/** `<definedNames>`; '' for none. */
export function writeNames({ workbook, custom, stored, tabs }: NamesJob): string {
  const place = (tab: string | null): number | null => (tab === null ? null : tabs.indexOf(tab));
  const kept = stored.filter((it) => place(it.tab) !== -1 && isAsStored(it, workbook));
  const known = new Set(kept.map(({ key, tab }) => `${key} ${tab ?? ''}`));
  const ofSheets = workbook.sheets.flatMap((sheet) =>
    Object.keys(OF_SHEETS)
      .filter((key) => !known.has(`${key} ${sheet.id}`))
      .map((key) => sheetName(key, sheet, place(sheet.id))),
  );
  const own = workbook.names
    .filter((it) => !known.has(`${it.id} ${it.scope ?? ''}`))
    .map((it) => ownName(it, place(it.scope), custom));
  const inner = [...kept.map((it) => renumbered(it.xml, place(it.tab))), ...ofSheets, ...own].join('');
  return inner === '' ? '' : tag('definedNames', {}, inner);
}

/** Whether the model still says what the file's text says; of other names it says nothing. */
function isAsStored({ key, tab, print }: StoredName, { names, sheets }: Workbook): boolean {
  if (print === '') return true;
  const sheet = sheets.find(({ id }) => id === tab);
  if (key in OF_SHEETS) return sheet !== undefined && sheetPrint(key, sheet) === print;
  return names.some((it) => it.id === key && printOf(it) === print);
}

function renumbered(xml: string, localSheetId: number | null): string {
  return localSheetId === null ? xml : xml.replace(/localSheetId="\d+"/, `localSheetId="${localSheetId}"`);
}

function ownName(part: NamePart, localSheetId: number | null, custom: ReadonlySet<string>): string {
  const { name, comment, visible, formula } = part;
  const attributes = { name, comment: comment || null, localSheetId, hidden: visible ? null : 1 };
  return tag('definedName', attributes, cellText(storedFormula(formula, custom)));
}

function sheetName(key: string, sheet: Sheet, localSheetId: number | null): string {
  const rects = OF_SHEETS[key]?.(sheet) ?? [];
  if (rects.length === 0) return '';
  const spelled = key === '_xlnm.Print_Titles' ? titleRows : absoluteName;
  const text = rects.map((rect) => spelled(sheet.name, rect)).join(',');
  const hidden = key === '_xlnm._FilterDatabase' ? 1 : null;
  return tag('definedName', { name: key, localSheetId, hidden }, cellText(text));
}

function titleRows(sheet: string, { row, rows }: Rect): string {
  return `${quotedSheet(sheet)}!$${row + 1}:$${row + rows}`;
}
