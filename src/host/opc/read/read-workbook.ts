import { createWorkbook } from '../../model/create.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Workbook } from '../../model/workbook.ts';
import { bookShare } from '../book-share.ts';
import { readDrawing } from '../chart/read-drawing.ts';
import { namesShare, printedNames, readNames } from '../names.ts';
import { emptyOrigin, printOf } from '../origin.ts';
import type { Origin, SheetOrigin } from '../origin.ts';
import { refuseOtherPackage } from '../other-kind.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import { relationships } from '../package/relationships.ts';
import type { Relationship } from '../package/relationships.ts';
import { OpcFault } from '../problem.ts';
import { readSettings, readCustomXml } from '../settings/read-settings.ts';
import type { StoredRule } from '../sheet/section.ts';
import { SECTIONS } from '../sheet/sections.ts';
import { readTable } from '../table/read-table.ts';
import { at, child, childrenOf, flag, number, parseTree, prefixed } from '../xml/tree.ts';
import type { XmlNode } from '../xml/tree.ts';
import { plainText } from '../xml/write.ts';
import { colorReader } from './color.ts';
import type { ColorReader } from './color.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';

/** What all sheets of a file share while it is read. */
interface Reading {
  readonly file: OpcPackage;
  readonly workbook: Workbook;
  readonly origin: Origin;
  readonly color: ColorReader;
  readonly looks: readonly XmlNode[];
  /** Parts of sheets, tables, drawings and charts read so far. */
  readonly parts: Set<string>;
}

/** The model of a package. Throws OpcFault. */
export function readWorkbook(file: OpcPackage): Workbook {
  const office = relationships(file, '').find(({ kind }) => kind === 'officeDocument');
  refuseOtherPackage(file, office?.target);
  const source = office ? (file.text(office.target) ?? '') : '';
  const root = office && source !== '' ? parseTree(source, office.target) : undefined;
  if (!office || root?.name !== 'workbook')
    throw new OpcFault('NotAWorkbook', office?.target ?? null, 'no workbook');
  const workbook = createWorkbook();
  workbook.date1904 = flag(child(root, 'workbookPr')?.attributes['date1904']);
  workbook.structureProtected = flag(child(root, 'workbookProtection')?.attributes['lockStructure']);
  const reading = begin(file, workbook, office.target);
  const tabs = childrenOf(child(root, 'sheets'), 'sheet').map((node) => addSheet(node, reading));
  const [first] = workbook.sheets;
  if (!first) throw new OpcFault('NotAWorkbook', office.target, 'no worksheet');
  const active = tabs[number(at(root, 'bookViews', 'workbookView')?.attributes['activeTab']) ?? 0];
  workbook.activeSheet = (workbook.sheets.find(({ id }) => id === active) ?? first).id;
  const names = readNames(child(root, 'definedNames'), source, { workbook, tabs });
  finish(reading, { tabs, names });
  return workbook;
}

function begin(file: OpcPackage, workbook: Workbook, part: string): Reading {
  const rels = relationships(file, part);
  const textOfKind = (kind: string): [string, string] | null => {
    const rel = rels.find((it) => it.kind === kind && !it.external);
    const text = rel ? file.text(rel.target) : null;
    return rel && text !== null ? [text, rel.target] : null;
  };
  const color = colorReader(textOfKind('theme')?.[0] ?? null);
  const stylesText = textOfKind('styles');
  const stylesRoot = stylesText ? parseTree(...stylesText) : undefined;
  const stringsText = textOfKind('sharedStrings');
  const empty = emptyOrigin(file, part);
  const origin: Origin = {
    ...empty,
    rels,
    styles: stylesRoot ? readStyles(stylesRoot, workbook.styles, color) : empty.styles,
    strings: stringsText ? readSharedStrings(...stringsText) : [],
  };
  workbook.package = origin;
  return {
    file,
    workbook,
    origin,
    color,
    looks: childrenOf(child(stylesRoot, 'dxfs'), 'dxf'),
    parts: new Set(),
  };
}

/** A part belongs to one sheet; else it would be read as often as it is named, which a small file may do ever so often. */
function readOnce(part: string, { parts }: Reading): void {
  if (parts.has(part)) throw new OpcFault('BadXml', part, 'belongs to two');
  parts.add(part);
}

/** Answers the tab, as `Origin` has it. */
function addSheet(node: XmlNode, reading: Reading): string {
  const { file, workbook, origin } = reading;
  const relId = prefixed(node, 'id') ?? '';
  const rel = origin.rels.find(({ id }) => id === relId);
  // Chart sheets and macro sheets have no cells: they stay in the file, unseen.
  if (rel?.kind !== 'worksheet') return relId;
  readOnce(rel.target, reading);
  const source = file.need(rel.target);
  const rules = new Map<string, StoredRule>();
  const from = {
    name: plainText(node.attributes['name'] ?? ''),
    part: rel.target,
    strings: origin.strings,
    custom: origin.custom,
  };
  const context = {
    workbook,
    toModel: origin.styles.toModel,
    color: reading.color,
    looks: reading.looks,
    source,
    rules,
  };
  const { sheet, root } = readSheet(from, context);
  sheet.visibility = VISIBILITY[node.attributes['state'] ?? ''] ?? 'Visible';
  workbook.sheets.push(sheet);
  const rels = relationships(file, rel.target);
  addTables({ sheet, root, rels }, reading);
  const drawing = rels.find(({ id }) => id === prefixed(child(root, 'drawing'), 'id'))?.target ?? null;
  if (drawing !== null) readDrawing(drawing, sheet, { ...reading, once: (it) => readOnce(it, reading) });
  origin.sheets.set(
    sheet.id,
    sheetOrigin(sheet, { part: rel.target, relId, drawing, rules, name: from.name }),
  );
  return sheet.id;
}

const VISIBILITY: Readonly<Record<string, Sheet['visibility']>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

function sheetOrigin(
  sheet: Sheet,
  found: Pick<SheetOrigin, 'part' | 'relId' | 'drawing' | 'rules' | 'name'>,
): SheetOrigin {
  const prints = new Map(SECTIONS.map((section) => [section.element, printOf(section.share(sheet))]));
  return { ...found, prints };
}

interface Place {
  readonly sheet: Sheet;
  readonly root: XmlNode;
  readonly rels: readonly Relationship[];
}

function addTables({ sheet, root, rels }: Place, reading: Reading): void {
  const { file, origin } = reading;
  for (const node of childrenOf(child(root, 'tableParts'), 'tablePart')) {
    const rel = rels.find(({ id }) => id === prefixed(node, 'id'));
    const source = rel ? file.text(rel.target) : null;
    if (!rel || source === null) continue;
    readOnce(rel.target, reading);
    const table = readTable(source, rel.target);
    sheet.tables.push(table);
    origin.tables.set(table.id, { part: rel.target, print: printOf(table), sheet: sheet.id });
  }
}

function finish({ file, workbook, origin }: Reading, { tabs, names }: Pick<Origin, 'tabs' | 'names'>): void {
  readSettings(file, workbook);
  readCustomXml(file, workbook, origin);
  const { activeSheet } = workbook;
  workbook.package = { ...origin, tabs, activeSheet, names: printedNames(names, workbook) };
  Object.assign(origin.prints, {
    names: printOf(namesShare(workbook)),
    settings: printOf(workbook.settings),
    customXml: printOf(workbook.customXml),
    book: printOf(bookShare(workbook)),
  });
}
