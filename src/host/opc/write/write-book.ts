import { bookShare } from '../book-share.ts';
import { namesShare, writeNames } from '../names.ts';
import { printOf } from '../origin.ts';
import { RELATIONSHIP } from '../package/names.ts';
import { prefixOf, withPrefix } from '../xml/prefix.ts';
import { child, childrenOf, number, parseTree, prefixed } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { shielded, tag } from '../xml/write.ts';
import type { Saving, SheetPlace } from './saving.ts';

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
  const sheets = sheetList(root, saving, places);
  const tabs = sheets.map(({ id }) => id);
  if (origin.prints.book !== printOf(bookShare(workbook))) {
    elements.set('sheets', tag('sheets', {}, sheets.map(({ xml }) => xml).join('')));
    elements.set('bookViews', bookViews(root, source, tabs.indexOf(workbook.activeSheet)));
    elements.set('workbookProtection', bookProtection(root, workbook.structureProtected));
    elements.set(
      'workbookPr',
      tag('workbookPr', { ...child(root, 'workbookPr')?.attributes, date1904: workbook.date1904 ? 1 : null }),
    );
  }
  if (origin.prints.names !== printOf(namesShare(workbook))) {
    elements.set('definedNames', writeNames({ workbook, custom: saving.custom, stored: origin.names, tabs }));
  }
  if (elements.size > 0) file.write(origin.part, replaced(source, root, elements));
}

interface ListedSheet {
  /** As in `Origin.tabs`. */
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
    return {
      id: sheet.id,
      xml: sheetTag({ name: shielded(sheet.name), sheetId, state: sheet.visibility, relId }),
    };
  });
  // Sheets without cells keep their place in the row of tabs as far as it still exists.
  old.forEach((node, index) => {
    const relId = prefixed(node, 'id') ?? '';
    if (known.has(relId)) return;
    const { name = '', sheetId = '', state = 'visible' } = node.attributes;
    listed.splice(index, 0, { id: relId, xml: sheetTag({ name, sheetId, state, relId }) });
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

/** The first window shows the active sheet; further ones stay, for the sheets' views count them. */
function bookViews(root: XmlNode, source: string, activeTab: number): string {
  const [first, ...others] = childrenOf(child(root, 'bookViews'), 'workbookView');
  const attributes = { ...first?.attributes, firstSheet: null, activeTab: activeTab > 0 ? activeTab : null };
  const kept = others.map(({ start, end }) => source.slice(start, end));
  return tag('bookViews', {}, tag('workbookView', attributes) + kept.join(''));
}

function bookProtection(root: XmlNode, locked: boolean): string {
  const old = child(root, 'workbookProtection')?.attributes;
  if (old === undefined && !locked) return '';
  return tag('workbookProtection', { ...old, lockStructure: locked ? 1 : null });
}

function replaced(source: string, root: XmlNode, elements: ReadonlyMap<string, string>): string {
  const prefix = prefixOf(source, root);
  // What is not of the schema (`mc:AlternateContent`, `xr:revisionPtr`) stays behind what it stood behind.
  let place = -1;
  const standing = root.children.map(({ name, start, end }) => {
    place = ORDER.includes(name) ? ORDER.indexOf(name) : place;
    return { name, place, xml: source.slice(start, end) };
  });
  const pieces = [
    ...[...elements].map(([name, xml]) => ({ place: ORDER.indexOf(name), xml: withPrefix(xml, prefix) })),
    ...standing.filter(({ name }) => !elements.has(name)),
  ].sort((a, b) => a.place - b.place);
  const head = source.slice(0, root.children[0]?.start ?? root.inner);
  return head + pieces.map(({ xml }) => xml).join('') + source.slice(source.lastIndexOf('</'));
}
