import { parseAddress } from '../address.ts';
import { newId } from '../identity.ts';
import { OfficeError } from '../office-error.ts';
import type { NamePart } from '../parts.ts';
import { isFormula } from '../references/parsed.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';

/** Defines a name; `formula` with `=`. `scope` null = for the whole workbook. */
export function addName(
  workbook: Workbook,
  name: { name: string; formula: string; comment?: string; scope?: Sheet | null },
): NamePart {
  const scope = name.scope?.id ?? null;
  requireFreeName(workbook, name.name, scope);
  const formula = name.formula.startsWith('=') ? name.formula : `=${name.formula}`;
  if (!isFormula(formula))
    throw new OfficeError('InvalidArgument', 'The name refers to something that is no formula.');
  const part: NamePart = {
    id: newId(),
    name: name.name,
    formula,
    comment: name.comment ?? '',
    visible: true,
    scope,
  };
  workbook.names.push(part);
  workbook.changes.emit({ kind: 'names', sheet: scope, part: part.id });
  return part;
}

/** Changes what a name means or how it is shown. */
export function changeName(
  workbook: Workbook,
  part: NamePart,
  change: Partial<Pick<NamePart, 'formula' | 'comment' | 'visible'>>,
): void {
  if (change.formula !== undefined && !isFormula(change.formula)) {
    throw new OfficeError('InvalidArgument', 'The name refers to something that is no formula.');
  }
  Object.assign(part, change);
  workbook.changes.emit({ kind: 'names', sheet: part.scope, part: part.id });
}

export function deleteName(workbook: Workbook, part: NamePart): void {
  const at = workbook.names.indexOf(part);
  if (at < 0) throw new OfficeError('ItemNotFound', "The requested resource doesn't exist.");
  workbook.names.splice(at, 1);
  workbook.changes.emit({ kind: 'names', sheet: part.scope, part: part.id });
}

/** Excel's rules for names of cells and tables: a letter or `_` first, no blanks, no cell address, at most 255, not taken. */
export function requireFreeName(workbook: Workbook, name: string, scope: string | null): void {
  const spelled = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const address = parseAddress(name) !== null || /^[rc]$|^r\d*c\d*$/i.test(name);
  if (!spelled || address) throw new OfficeError('InvalidArgument', 'The name is not valid.');
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const taken =
    workbook.names.some((other) => other.scope === scope && same(other.name)) ||
    workbook.sheets.some((sheet) => sheet.tables.some((table) => same(table.name)));
  if (taken)
    throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}
