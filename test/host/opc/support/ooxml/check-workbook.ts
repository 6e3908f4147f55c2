import { at, child, childrenOf, descendants, flag, textOf } from '../../../../../src/host/opc/xml/tree.ts';
import type { XmlNode } from '../../../../../src/host/opc/xml/tree.ts';
import { doubles, workbookPart, worksheets } from './parts.ts';
import type { Parts } from './parts.ts';

/** Sheets and names as Excel admits them. */
export function checkWorkbook(parts: Parts): string[] {
  const root = parts.xml(workbookPart(parts));
  const sheets = descendants(root, 'sheet').map(({ attributes }) => attributes);
  const names = sheets.map((it) => it['name'] ?? '');
  const visible = sheets.map((it) => (it['state'] ?? 'visible') === 'visible');
  const active = Number(descendants(root, 'workbookView')[0]?.attributes['activeTab'] ?? 0);
  const front = worksheets(parts).filter(({ part }) => isInFront(parts.xml(part)));
  return [
    // Sheets that are selected together are also changed together by the person who opens the file.
    ...front.slice(1).map(({ name }) => `${name} is selected with ${front[0]?.name ?? ''}`),
    ...(visible[active] === true ? [] : [`the active sheet ${active} is hidden or missing`]),
    ...names.filter(isBadSheetName).map((name) => `the sheet name “${name}” is not allowed`),
    ...doubles(names.map((name) => name.toLowerCase())).map((name) => `two sheets are named ${name}`),
    ...doubles(sheets.map((it) => it['sheetId'] ?? '')).map((id) => `two sheets have the id ${id}`),
    ...checkNames(parts, sheets.length),
  ].map((fault) => `workbook: ${fault}`);
}

function isInFront(sheet: XmlNode): boolean {
  return flag(at(sheet, 'sheetViews', 'sheetView')?.attributes['tabSelected']);
}

function isBadSheetName(name: string): boolean {
  return name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$|^history$/i.test(name);
}

function checkNames(parts: Parts, sheetCount: number): string[] {
  const list = childrenOf(child(parts.xml(workbookPart(parts)), 'definedNames'), 'definedName');
  const keys = list.map(
    ({ attributes: a }) => `${a['name']?.toLowerCase() ?? ''} ${a['localSheetId'] ?? ''}`,
  );
  return [
    ...doubles(keys).map((key) => `the name ${key} is there twice`),
    ...list.flatMap((node) => {
      const name = node.attributes['name'] ?? '';
      const formula = textOf(node);
      const faults = [
        ...(isName(name) ? [] : ['is not allowed']),
        ...(Number(node.attributes['localSheetId'] ?? 0) < sheetCount ? [] : ['belongs to no sheet']),
        ...(formula === '' || formula.startsWith('=') ? [`means “${formula}”`] : []),
      ];
      return faults.map((fault) => `the name ${name} ${fault}`);
    }),
  ];
}

/** A name as Excel takes it: no cell, no blanks, no operator. */
export function isName(name: string): boolean {
  return (
    /^(_xlnm\.)?[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !/^([a-z]{1,3}\d{1,7}|r\d*c\d*|[rc])$/i.test(name)
  );
}
