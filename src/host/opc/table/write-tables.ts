import type { Sheet } from '../../model/sheet.ts';
import { printOf } from '../origin.ts';
import { declareType, removePart } from '../package/content-types.ts';
import { RELATIONSHIP, TYPES } from '../package/names.ts';
import { relate, relationships, unrelate } from '../package/relationships.ts';
import type { Saving } from '../write/saving.ts';
import { parseTree } from '../xml/tree.ts';
import { tag } from '../xml/write.ts';
import { writeTable } from './write-table.ts';

/** Saves a sheet's tables. Answers its new `tableParts` when a table came or went. */
export function writeTables(sheet: Sheet, part: string, saving: Saving): Map<string, string> {
  const { file, origin } = saving;
  const gone = [...origin.tables].filter(
    ([id, it]) => it.sheet === sheet.id && !sheet.tables.some((table) => table.id === id),
  );
  for (const [, { part: target }] of gone) {
    const rel = relationships(file, part).find((it) => it.target === target);
    if (rel) unrelate(file, part, rel.id);
    removePart(file, target);
  }
  let came = false;
  for (const table of sheet.tables) {
    const old = origin.tables.get(table.id);
    if (old?.print === printOf(table)) continue;
    const text = old ? file.text(old.part) : null;
    const id = text === null ? nextId(saving) : Number(parseTree(text, 'table').attributes['id']);
    const target = old?.part ?? file.free('xl/tables/table', '.xml');
    file.write(target, writeTable(table, { id, old: text, custom: saving.custom }));
    if (old) continue;
    came = true;
    declareType(file, target, TYPES.table);
    relate(file, part, { type: `${RELATIONSHIP}/table`, target });
  }
  return came || gone.length > 0 ? new Map([['tableParts', tableParts(part, saving)]]) : new Map();
}

/** Table ids are unique in a workbook. */
function nextId({ file }: Saving): number {
  const ids = file
    .names()
    .filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))
    .map((name) => Number(parseTree(file.need(name), name).attributes['id'] ?? 0));
  return Math.max(0, ...ids) + 1;
}

function tableParts(part: string, { file }: Saving): string {
  const rels = relationships(file, part).filter(({ kind }) => kind === 'table');
  const inner = rels.map(({ id }) => tag('tablePart', { 'xmlns:r': RELATIONSHIP, 'r:id': id }));
  return inner.length === 0 ? '' : tag('tableParts', { count: inner.length }, inner.join(''));
}
