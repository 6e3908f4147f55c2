import { bookShare } from '../read/read-workbook.ts';
import { namesShare, writeNames } from '../names.ts';
import { printOf } from '../origin.ts';
import { RELATIONSHIP } from '../package/names.ts';
import { prefixOf, withPrefix } from '../xml/prefix.ts';
import { at, child, childrenOf, number, parseTree, prefixed } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import type { Saving, SheetPlace } from './write-workbook.ts';

/** Children of CT_Workbook in schema order. */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** The workbook part: its list of sheets, names, view and protection, where they differ from the file's. */
export function writeBook(saving: Saving, places: ReadonlyMap<string, SheetPlace>): void {
  const { file, origin, workbook } = saving;
  const source = file.need(origin.part);
  const root = parseTree(source, origin.part);
  const elements = new Map<string, string>();
  const bookChanged = origin.prints.book !== printOf(bookShare(workbook));
  if (bookChanged) {
    const sheets = sheetList(root, saving, places);
    elements.set('sheets', tag('sheets', {}, sheets.map(({ xml }) => xml).join('')));
    elements.set(
      'bookViews',
      bookViews(
        root,
        sheets.findIndex(({ id }) => id === workbook.activeSheet),
      ),
    );
    elements.set('workbookProtection', bookProtection(root, workbook.structureProtected));
    elements.set(
      'workbookPr',
      tag('workbookPr', { ...child(root, 'workbookPr')?.attributes, date1904: workbook.date1904 ? 1 : null }),
    );
  }
  if (origin.prints.names !== printOf(namesShare(workbook))) {
    elements.set('definedNames', writeNames(workbook, saving.custom, keptNames(root, source, saving)));
  }
  if (elements.size > 0) file.write(origin.part, replaced(source, root, elements));
}

interface ListedSheet {
  /** Model id; '' for a chart or macro sheet, which the model does not know. */
  readonly id: string;
  readonly xml: string;
}

function sheetList(
  root: XmlNode,
  { workbook, origin }: Saving,
  places: ReadonlyMap<string, SheetPlace>,
): ListedSheet[] {
  const old = childrenOf(child(root, 'sheets'), 'sheet');
  let nextId = Math.max(0, ...old.map((it) => number(it.attributes['sheetId']) ?? 0));
  const known = new Set([...origin.sheets.values()].map(({ relId }) => relId));
  const listed = workbook.sheets.map((sheet): ListedSheet => {
    const relId = places.get(sheet.id)?.relId ?? '';
    const sheetId = old.find((it) => prefixed(it, 'id') === relId)?.attributes['sheetId'] ?? ++nextId;
    return { id: sheet.id, xml: sheetTag({ name: sheet.name, sheetId, state: sheet.visibility, relId }) };
  });
  // Sheets without cells keep their place in the row of tabs as far as it still exists.
  old.forEach((node, index) => {
    const relId = prefixed(node, 'id') ?? '';
    if (known.has(relId)) return;
    const { name = '', sheetId = '', state = 'visible' } = node.attributes;
    listed.splice(index, 0, { id: '', xml: sheetTag({ name, sheetId, state, relId }) });
  });
  return listed;
}

function sheetTag({
  name,
  sheetId,
  state,
  relId,
}: {
  name: string;
  sheetId: string | number;
  state: string;
  relId: string;
}): string {
  const shown = state.charAt(0).toLowerCase() + state.slice(1);
  return tag('sheet', {
    name,
    sheetId,
    state: shown === 'visible' ? null : shown,
    'xmlns:r': RELATIONSHIP,
    'r:id': relId,
  });
}

function bookViews(root: XmlNode, activeTab: number): string {
  const old = at(root, 'bookViews', 'workbookView')?.attributes;
  return tag(
    'bookViews',
    {},
    tag('workbookView', { ...old, firstSheet: null, activeTab: activeTab > 0 ? activeTab : null }),
  );
}

function bookProtection(root: XmlNode, locked: boolean): string {
  const old = child(root, 'workbookProtection')?.attributes;
  return locked ? tag('workbookProtection', { ...old, lockStructure: 1 }) : '';
}

/** Built-in names of sheets that are still there and that the model does not hold, as they stand. */
function keptNames(root: XmlNode, source: string, { workbook, origin }: Saving): string[] {
  const held = new Set(['_xlnm._FilterDatabase', '_xlnm.Print_Area', '_xlnm.Print_Titles']);
  const before = [...origin.sheets.keys()];
  const kept: string[] = [];
  for (const node of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId } = node.attributes;
    if (!name.startsWith('_xlnm.') || held.has(name)) continue;
    const now = workbook.sheets.findIndex(({ id }) => id === before[Number(localSheetId)]);
    if (localSheetId !== undefined && now < 0) continue;
    kept.push(source.slice(node.start, node.end).replace(/localSheetId="\d+"/, `localSheetId="${now}"`));
  }
  return kept;
}

function replaced(source: string, root: XmlNode, elements: ReadonlyMap<string, string>): string {
  const prefix = prefixOf(source, root);
  const kept = root.children.filter(({ name }) => !elements.has(name));
  const pieces = [
    ...kept.map(({ name, start, end }) => ({ name, xml: source.slice(start, end) })),
    ...[...elements].map(([name, xml]) => ({ name, xml: withPrefix(xml, prefix) })),
  ];
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : -1);
  pieces.sort((a, b) => place(a.name) - place(b.name));
  const head = source.slice(0, root.children[0]?.start ?? root.inner);
  return head + pieces.map(({ xml }) => xml).join('') + source.slice(source.lastIndexOf('</'));
}
