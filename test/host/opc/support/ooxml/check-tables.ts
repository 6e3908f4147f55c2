import { parseRects } from '../../../../../src/host/opc/a1.ts';
import { overlaps } from '../../../../../src/host/model/rect.ts';
import type { Rect } from '../../../../../src/host/model/rect.ts';
import { child, childrenOf, descendants, flag, textOf } from '../../../../../src/host/opc/xml/tree.ts';
import type { XmlNode } from '../../../../../src/host/opc/xml/tree.ts';
import { isName } from './check-workbook.ts';
import { countOf } from './check-styles.ts';
import { touching } from './touching.ts';
import { doubles, workbookPart, worksheets } from './parts.ts';
import type { Parts } from './parts.ts';

/** Tables: each of its own name and place, its columns named as the cells above them. */
export function checkTables(parts: Parts): string[] {
  const names = descendants(parts.xml(workbookPart(parts)), 'definedName').map(
    (it) => it.attributes['name'] ?? '',
  );
  const tables = parts.names.map((it) => parts.xml(it)).filter(({ name }) => name === 'table');
  const called = tables.map((it) => it.attributes['displayName'] ?? '');
  return [
    ...doubles([...called, ...names].map((it) => it.toLowerCase()))
      .filter((it) => called.some((name) => name.toLowerCase() === it))
      .map((it) => `two tables or names are called ${it}`),
    ...called.filter((it) => !isName(it)).map((it) => `a table cannot be called ${it}`),
    ...doubles(tables.map((it) => it.attributes['id'] ?? '')).map((it) => `two tables have the id ${it}`),
    ...worksheets(parts).flatMap(({ name, part }) => checkSheet(parts, part).map((it) => `${name}: ${it}`)),
  ];
}

function checkSheet(parts: Parts, part: string): string[] {
  const sheet = parts.xml(part);
  const tables = parts.targets(part, 'table').map((it) => parts.xml(it));
  const listed = childrenOf(child(sheet, 'tableParts'), 'tablePart').length;
  const areas = tables.flatMap((it) => parseRects(it.attributes['ref'] ?? ''));
  const merged = descendants(sheet, 'mergeCell').flatMap((it) => parseRects(it.attributes['ref'] ?? ''));
  const cells = cellTexts(parts, sheet);
  return [
    ...(listed === tables.length ? [] : [`${listed} tables are listed of ${tables.length}`]),
    ...touching(areas).map((it) => `two tables share ${it}`),
    ...areas.filter((it) => merged.some((other) => overlaps(it, other))).map(() => 'merged cells in a table'),
    ...tables.flatMap((it) => checkTable(parts, it, cells)),
  ];
}

function checkTable(parts: Parts, table: XmlNode, cells: ReadonlyMap<string, string>): string[] {
  const { displayName = '', ref = '', headerRowCount = '1', totalsRowCount = '0' } = table.attributes;
  const [rect] = parseRects(ref);
  if (!rect) return [`the table ${displayName} is at ${ref}`];
  const list = child(table, 'tableColumns');
  const columns = childrenOf(list, 'tableColumn').map(({ attributes }) => attributes['name'] ?? '');
  const heads = headerRowCount === '0' ? [] : headers(rect, cells);
  const rows = rect.rows - Number(headerRowCount) - Number(totalsRowCount);
  const filter = parseRects(child(table, 'autoFilter')?.attributes['ref'] ?? '')[0];
  return [
    ...(columns.length === rect.columns ? [] : [`has ${columns.length} columns in ${ref}`]),
    ...(Number(list?.attributes['count'] ?? columns.length) === columns.length
      ? []
      : ['counts its columns wrong']),
    ...(rows >= 1 ? [] : ['has no data row']),
    ...doubles(columns.map((it) => it.toLowerCase())).map((it) => `has two columns ${it}`),
    ...columns
      .filter((it) => spelled(it).length > 255)
      .map((it) => `has a column of ${it.length} characters`),
    ...doubles(childrenOf(list, 'tableColumn').map((it) => it.attributes['id'] ?? '')).map(
      (it) => `has two columns of id ${it}`,
    ),
    ...heads.flatMap((head, at) =>
      head === spelled(columns[at]) ? [] : [`calls “${head}” ${columns[at] ?? ''}`],
    ),
    ...(filter && (filter.row !== rect.row || filter.columns > rect.columns) ? ['filters another area'] : []),
    ...looks(table)
      .filter((it) => it >= countOf(parts, 'dxfs'))
      .map((it) => `has the look ${it}, which is missing`),
    ...(flag(table.attributes['totalsRowShown']) && table.attributes['totalsRowCount'] === '0'
      ? ['shows no totals']
      : []),
  ].map((fault) => `the table ${displayName} ${fault}`);
}

/** Numbers of differential formats that a table mentions. */
function looks(table: XmlNode): number[] {
  return [table, ...descendants(table, 'tableColumn')].flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (name.endsWith('DxfId') ? [Number(value)] : [])),
  );
}

/** A column's name as its cell shows it: line breaks and the like are escaped in the attribute. */
function spelled(name = ''): string {
  return name.replace(/_x([0-9A-Fa-f]{4})_/g, (_it, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function headers({ row, column, columns }: Rect, cells: ReadonlyMap<string, string>): string[] {
  return Array.from({ length: columns }, (_none, at) => cells.get(`${row},${column + at}`) ?? '');
}

/** Texts of the cells that hold one, by place. */
function cellTexts(parts: Parts, sheet: XmlNode): ReadonlyMap<string, string> {
  const shared = childrenOf(parts.xml(parts.targets(workbookPart(parts), 'sharedStrings')[0] ?? ''), 'si');
  return new Map(
    descendants(sheet, 'c').map((cell) => {
      const [rect] = parseRects(cell.attributes['r'] ?? '');
      const value = child(cell, 'v')?.text ?? '';
      const text =
        cell.attributes['t'] === 's' ? plain(shared[Number(value)]) : plain(child(cell, 'is')) || value;
      return [`${rect?.row ?? -1},${rect?.column ?? -1}`, text];
    }),
  );
}

/** Text of a string without its phonetic reading. */
function plain(node: XmlNode | undefined): string {
  const runs = (node?.children ?? []).filter(({ name }) => name === 't' || name === 'r');
  return spelled(runs.map(textOf).join(''));
}
