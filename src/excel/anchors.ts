import { absolute, MAX_COLUMNS, MAX_ROWS, parsePlace, type Place } from './a1.ts';

/*
 * What is ours in a workbook is found again through hidden names that point at one cell each: Excel and every other
 * program keep them right through sorting, moving, inserting and renaming, and save them with the file.
 *
 *   _Tierwise.S1._top      first header cell of the first customer list written to
 *   _Tierwise.S1.score     header cell of its Score column
 *   _Tierwise.sheet.report first cell of the report sheet
 */
const PREFIX = '_Tierwise.';
/** The group of names of our own sheets. */
export const SHEETS = 'sheet';
/** The key of a list's first header cell. */
export const TOP = '_top';

/** One name of ours. `at` is null when its cell was deleted, or when the name does not say one cell, as we write it. */
export interface Anchor {
  readonly name: string;
  readonly group: string;
  readonly key: string;
  readonly formula: string;
  readonly at: Place | null;
}

/** Loads the workbook's names; read them with `anchorsOf` after the next sync. */
export function loadNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  const names = context.workbook.names;
  names.load('items/name,items/formula');
  return names;
}

/** Ours among the loaded names. */
export function anchorsOf(names: Excel.NamedItemCollection): readonly Anchor[] {
  return names.items.flatMap(({ name, formula }) => {
    const [group, key, ...rest] = name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('.') : [];
    if (group === undefined || key === undefined || rest.length > 0) return [];
    const at = oneCell(parsePlace(String(formula)));
    return [{ name, group, key, formula: at === null ? NOWHERE : String(formula), at }];
  });
}

/** What Excel makes of a name whose cell was deleted; a name that says something else than a cell is put back so, too. */
const NOWHERE = '=#REF!';

/** A cell of this workbook: sheets have no brackets and slashes, files have. */
function oneCell(place: Place | null): Place | null {
  if (place === null || place.rows !== 1 || place.columns !== 1 || /[[\]\\/:]/u.test(place.sheet))
    return null;
  return place.row < MAX_ROWS && place.column < MAX_COLUMNS ? place : null;
}

/** The name that marks a cell. */
export function anchorName(group: string, key: string): string {
  return `${PREFIX}${group}.${key}`;
}

/** A group not in use. */
export function freeGroup(anchors: readonly Anchor[]): string {
  const taken = new Set(anchors.map((anchor) => anchor.group));
  let number = 1;
  while (taken.has(`S${String(number)}`)) number += 1;
  return `S${String(number)}`;
}

/** The group whose cells lie in the header row, with the key of each of its columns by position. */
export function groupIn(
  header: Place,
  anchors: readonly Anchor[],
): { readonly group: string; readonly own: ReadonlyMap<number, string> } | null {
  const inside = anchors.filter(({ group, at }) => group !== SHEETS && at !== null && within(at, header));
  const group = inside[0]?.group;
  if (group === undefined) return null;
  const own = inside
    .filter((anchor) => anchor.group === group && anchor.key !== TOP)
    .map((anchor) => [(anchor.at?.column ?? 0) - header.column, anchor.key] as const);
  return { group, own: new Map(own) };
}

/** The formula of an anchor. */
export function anchorFormula(sheet: string, row: number, column: number): string {
  return `=${absolute(sheet, row, column)}`;
}

/** Makes or moves a hidden name. */
export function mark(
  context: Excel.RequestContext,
  { name, formula, known }: { readonly name: string; readonly formula: string; readonly known: boolean },
): void {
  if (known) context.workbook.names.getItem(name).formula = formula;
  else context.workbook.names.add(name, formula).visible = false;
}

function within(cell: Place, block: Place): boolean {
  return (
    cell.sheet === block.sheet &&
    cell.row >= block.row &&
    cell.row < block.row + block.rows &&
    cell.column >= block.column &&
    cell.column < block.column + block.columns
  );
}
