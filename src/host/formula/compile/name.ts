import { parseA1Ref } from '@borgar/fx';
import { findTable } from '../../model/edits/tables.ts';
import { sheetNamed } from '../../model/find-sheet.ts';
import { parseFormula } from '../../model/references/parsed.ts';
import { structRect } from '../../model/references/struct.ts';
import type { NamePart } from '../../model/parts.ts';
import type { Expression, Frame } from '../frame.ts';
import { errorValue } from '../value.ts';
import type { Value } from '../value.ts';
import { fromPrecedent, plain } from './place.ts';
import type { Precedent, Unit } from './unit.ts';

/** More names than a formula of people ever looks into. */
const MOST_LOOKUPS = 4_096;

/** A variable of LET or LAMBDA, a table's name, or a defined name; `#NAME?` when it is none of them. */
export function compileName(text: string, unit: Unit): Expression {
  const name = text.slice(text.lastIndexOf('!') + 1).toLowerCase();
  if (unit.scope.includes(name))
    return { value: (frame) => plain(local(name, frame), frame), reference: (frame) => local(name, frame) };
  unit.traits.named = true;
  if (findTable(unit.workbook, name) !== null) return fromPrecedent(tablePlace(name), unit);
  const part = definition(text, unit);
  const node = part === null || unit.names.includes(part.id) ? null : parseFormula(part.formula);
  if (part === null || node === null) return { value: () => errorValue('#NAME?'), reference: null };
  unit.traits.lookups += 1;
  if (unit.traits.lookups > MOST_LOOKUPS) return { value: () => errorValue('#NUM!'), reference: null };
  const inner: Unit = { ...unit, row: 0, column: 0, scope: [], names: [...unit.names, part.id] };
  return atFirstCell(unit.compile(node, inner));
}

/** A name's formula stands as if in A1: its references are absolute in all files that matter here. */
function atFirstCell(expression: Expression): Expression {
  const there = (frame: Frame): Frame => ({ ...frame, row: 0, column: 0, locals: null });
  const { reference } = expression;
  return {
    value: (frame) => expression.value(there(frame)),
    reference: reference === null ? null : (frame) => reference(there(frame)),
  };
}

function tablePlace(name: string): Precedent {
  return ({ workbook, row }) => {
    const found = findTable(workbook, name);
    const rect = found === null ? null : structRect(found.table, {}, row);
    return found === null || rect === null ? null : { sheet: found.sheet, rect };
  };
}

/** The sheet's own name goes before the workbook's; `Sheet1!Rate` asks as if from that sheet. */
function definition(text: string, unit: Unit): NamePart | null {
  const { workbook } = unit;
  const name = text.slice(text.lastIndexOf('!') + 1).toLowerCase();
  const sheetName = parseA1Ref(text)?.context?.at(-1);
  const asked = sheetName === undefined ? unit.sheet : sheetNamed(workbook, sheetName);
  const same = workbook.names.filter((one) => one.name.toLowerCase() === name);
  return same.find((one) => one.scope === asked?.id) ?? same.find((one) => one.scope === null) ?? null;
}

/** The value of a variable; the compiler has made sure that it is there. */
export function local(name: string, frame: Frame): Value {
  for (let at = frame.locals; at !== null; at = at.next) if (at.name === name) return at.value;
  return errorValue('#NAME?');
}
