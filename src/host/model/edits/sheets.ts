import { createSheet } from '../create.ts';
import { OfficeError } from '../office-error.ts';
import { renameSheetIn } from '../references/rewrite.ts';
import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';

/** Adds a sheet at the end, as `Sheet<n>` when no name is given. It does not become active. */
export function addSheet(workbook: Workbook, name: string | null = null): Sheet {
  requireOpenStructure(workbook);
  if (name !== null) requireSheetName(workbook, name, null);
  const sheet = createSheet(name ?? freeSheetName(workbook));
  workbook.sheets.push(sheet);
  workbook.changes.emit({ kind: 'sheetAdded', sheet: sheet.id });
  return sheet;
}

/** Renames a sheet; formulas that name it follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  requireOpenStructure(workbook);
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) =>
    formula.includes('!') ? renameSheetIn(formula, before, name) : formula,
  );
  for (const { charts } of workbook.sheets) {
    for (const chart of charts) {
      if (chart.source?.sheet === before) chart.source = { ...chart.source, sheet: name };
    }
  }
  workbook.changes.emit({ kind: 'sheetRenamed', sheet: sheet.id, before });
}

/** Deletes a sheet; references to it become `#REF!`. The last visible sheet stays. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  requireOpenStructure(workbook);
  if (sheet.visibility === 'VeryHidden')
    throw new OfficeError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  requireAnotherVisible(workbook, sheet);
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  rewriteFormulas(workbook, (formula) =>
    formula.includes('!') ? renameSheetIn(formula, sheet.name, null) : formula,
  );
  const names = workbook.names.filter((name) => name.scope !== sheet.id);
  workbook.names.splice(0, Infinity, ...names);
  for (const ref of workbook.kept) if (ref.sheet === sheet.id) ref.rect = null;
  workbook.changes.emit({ kind: 'sheetDeleted', sheet: sheet.id });
  if (workbook.activeSheet === sheet.id) activateNear(workbook, at);
}

/** Moves a sheet to a 0-based position. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  requireOpenStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new OfficeError('InvalidArgument', 'The position is outside the workbook.');
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.changes.emit({ kind: 'sheetMoved', sheet: sheet.id });
}

/** Shows or hides a sheet; one visible sheet must remain. */
export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Sheet['visibility']): void {
  requireOpenStructure(workbook);
  if (sheet.visibility === visibility) return;
  if (visibility !== 'Visible') requireAnotherVisible(workbook, sheet);
  sheet.visibility = visibility;
  workbook.changes.emit({ kind: 'sheetVisibility', sheet: sheet.id });
  if (visibility !== 'Visible' && workbook.activeSheet === sheet.id)
    activateNear(workbook, workbook.sheets.indexOf(sheet));
}

/** Brings a visible sheet to the front. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible')
    throw new OfficeError('InvalidOperation', 'A hidden sheet cannot be activated.');
  if (workbook.activeSheet === sheet.id) return;
  workbook.activeSheet = sheet.id;
  workbook.changes.emit({ kind: 'sheetActivated', sheet: sheet.id });
}

function requireOpenStructure(workbook: Workbook): void {
  if (workbook.structureProtected)
    throw new OfficeError('AccessDenied', 'Workbook is protected and cannot be changed.');
}

function requireAnotherVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
    throw new OfficeError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
}

/** 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not `History`, not taken (case aside). */
function requireSheetName(workbook: Workbook, name: string, own: Sheet | null): void {
  const bad = name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === 'history') {
    throw new OfficeError('InvalidArgument', 'The sheet name is invalid.');
  }
  if (workbook.sheets.some((other) => other !== own && other.name.toLowerCase() === name.toLowerCase())) {
    throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

function freeSheetName(workbook: Workbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = workbook.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

function activateNear(workbook: Workbook, at: number): void {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const next = visible.find((sheet) => workbook.sheets.indexOf(sheet) >= at) ?? visible.at(-1);
  if (next !== undefined) activateSheet(workbook, next);
}
