import type { Workbook } from '../../model/workbook.ts';
import { writeDrawings } from '../chart/write-drawing.ts';
import { emptyOrigin, printOf } from '../origin.ts';
import type { Origin } from '../origin.ts';
import { declareType, removePart } from '../package/content-types.ts';
import { RELATIONSHIP, TYPES } from '../package/names.ts';
import { OpcPackage } from '../package/opc-package.ts';
import { relate, relationships, unrelate } from '../package/relationships.ts';
import { DYNAMIC_METADATA, withDynamicArrays } from './dynamic-metadata.ts';
import { writeCustomXml } from '../settings/write-custom-xml.ts';
import { writeSettings } from '../settings/write-settings.ts';
import { writeTables } from '../table/write-tables.ts';
import { BLANK_SHEET, BLANK_STYLES, BLANK_WORKBOOK } from './blank-parts.ts';
import type { Saving, SheetPlace } from './saving.ts';
import { styleWriter } from './style-writer.ts';
import { writeBook } from './write-book.ts';
import { writeSheet } from './write-sheet.ts';

/** The package of a workbook: its old parts, with what has changed written over them. */
export function writeWorkbook(workbook: Workbook, customFunctions: Iterable<string>): OpcPackage {
  const origin = (workbook.package as Origin | null) ?? blankOrigin();
  const file = origin.file.copy();
  const stylesPart = origin.rels.find(({ kind }) => kind === 'styles')?.target ?? null;
  const custom = new Set([...origin.custom, ...[...customFunctions].map((name) => name.toUpperCase())]);
  const stylesText = stylesPart === null ? null : file.text(stylesPart);
  const styles = styleWriter(stylesText ?? BLANK_STYLES, workbook, origin.styles);
  const activeMoved = origin.activeSheet !== workbook.activeSheet;
  const saving: Saving = { file, origin, workbook, styles, custom, rules: new Map(), activeMoved };
  removeSheets(saving);
  const places = new Map(workbook.sheets.map((sheet) => [sheet.id, placeOf(sheet.id, saving)]));
  let formulasChanged = false;
  for (const sheet of workbook.sheets) {
    formulasChanged = saveSheet(sheet, places, saving) || formulasChanged;
  }
  if (formulasChanged) dropCalculationChain(saving);
  writeBook(saving, places);
  writeSettings(saving);
  writeCustomXml(saving);
  const text = styles.text() ?? (workbook.package === null ? BLANK_STYLES : null);
  if (text !== null) file.write(stylesPart ?? addStyles(file, origin), text);
  return file;
}

/** A workbook that never was a file: the parts that Excel asks for, without sheets. */
function blankOrigin(): Origin {
  const file = OpcPackage.empty();
  declareType(file, 'xl/workbook.xml', TYPES.workbook);
  file.write('xl/workbook.xml', BLANK_WORKBOOK);
  relate(file, '', { type: `${RELATIONSHIP}/officeDocument`, target: 'xl/workbook.xml' });
  const empty = emptyOrigin(file, 'xl/workbook.xml');
  const nothing = printOf(new Map());
  return { ...empty, prints: { ...empty.prints, settings: nothing, customXml: nothing } };
}

function addStyles(file: OpcPackage, { part }: Origin): string {
  const name = 'xl/styles.xml';
  declareType(file, name, TYPES.styles);
  relate(file, part, { type: `${RELATIONSHIP}/styles`, target: name });
  return name;
}

/** Sheets of the file that the model no longer has go with their tables and drawings. */
function removeSheets({ workbook, origin, file }: Saving): void {
  const ids = new Set(workbook.sheets.map(({ id }) => id));
  for (const [id, { part, relId, drawing }] of origin.sheets) {
    if (ids.has(id)) continue;
    const owned = relationships(file, part).filter(({ kind }) => kind === 'table' || kind === 'drawing');
    const charts =
      drawing === null ? [] : relationships(file, drawing).filter(({ kind }) => kind === 'chart');
    for (const { target } of [...owned, ...charts]) removePart(file, target);
    removePart(file, part);
    unrelate(file, origin.part, relId);
  }
}

function placeOf(id: string, { origin, file }: Saving): SheetPlace {
  const known = origin.sheets.get(id);
  if (known) return known;
  const part = file.free('xl/worksheets/sheet', '.xml');
  declareType(file, part, TYPES.worksheet);
  file.write(part, BLANK_SHEET);
  return { part, relId: relate(file, origin.part, { type: `${RELATIONSHIP}/worksheet`, target: part }) };
}

/** Answers whether formulas came or went. */
function saveSheet(
  sheet: Workbook['sheets'][number],
  places: ReadonlyMap<string, SheetPlace>,
  saving: Saving,
): boolean {
  const { file } = saving;
  const origin = saving.origin.sheets.get(sheet.id) ?? null;
  const part = places.get(sheet.id)?.part ?? '';
  const links = new Map([...writeTables(sheet, part, saving), ...writeDrawings(sheet, part, saving)]);
  let dynamic: number | null = null;
  const stored = {
    source: file.need(part),
    part,
    strings: saving.origin.strings,
    toModel: saving.origin.styles.toModel,
  };
  const context = { ...saving, rules: origin?.rules ?? new Map() };
  const { text, formulasChanged } = writeSheet({
    sheet,
    stored,
    origin,
    context,
    links,
    dynamic: () => (dynamic ??= dynamicNumber(saving)),
  });
  if (text !== null) file.write(part, text);
  return formulasChanged;
}

/** The number that `cm` needs for a dynamic array; adds the metadata part when the file has none. */
function dynamicNumber({ file, origin }: Saving): number {
  const known = relationships(file, origin.part).find(({ kind }) => kind === 'sheetMetadata');
  if (known) {
    const { text, number } = withDynamicArrays(file.need(known.target), known.target);
    file.write(known.target, text);
    return number;
  }
  declareType(file, 'xl/metadata.xml', TYPES.metadata);
  file.write('xl/metadata.xml', DYNAMIC_METADATA);
  relate(file, origin.part, { type: `${RELATIONSHIP}/sheetMetadata`, target: 'xl/metadata.xml' });
  return 1;
}

/** Excel builds the chain anew; a stale one makes it offer a repair. */
function dropCalculationChain({ file, origin }: Saving): void {
  const chain = origin.rels.find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  removePart(file, chain.target);
  unrelate(file, origin.part, chain.id);
}
