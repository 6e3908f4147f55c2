import { parseFormula } from '../../model/references/parsed.ts';
import type { Workbook } from '../../model/workbook.ts';
import { errorValue } from '../value.ts';
import { evaluate } from '../frame.ts';
import type { Expression, Frame } from '../frame.ts';
import { compile } from './compile.ts';
import { findTable } from '../../model/edits/tables.ts';
import { structRect } from '../../model/references/struct.ts';
import { fromPrecedent } from './reference.ts';
import type { Unit } from './unit.ts';

/** A variable of LET or LAMBDA, a table's name, or a defined name; `#NAME?` when it is none of them. */
export function compileName(text: string, unit: Unit): Expression {
  const name = text.slice(text.lastIndexOf('!') + 1).toLowerCase();
  if (unit.scope.includes(name))
    return { value: (frame) => plainLocal(name, frame), reference: (frame) => local(name, frame) };
  unit.traits.named = true;
  const table = findTable(unit.workbook, name);
  if (table !== null) return fromPrecedent(tablePlace(name), unit);
  const formula = unit.names.includes(name) ? null : definition(unit.workbook, name);
  const node = formula === null ? null : parseFormula(formula);
  if (node === null) return { value: () => errorValue('#NAME?'), reference: null };
  const inner: Unit = { ...unit, row: 0, column: 0, scope: [], names: [...unit.names, name] };
  return atFirstCell(compile(node, inner));
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

function tablePlace(name: string): Parameters<typeof fromPrecedent>[0] {
  return ({ workbook, row }) => {
    const found = findTable(workbook, name);
    const rect = found === null ? null : structRect(found.table, {}, row);
    return found === null || rect === null ? null : { sheet: found.sheet, rect };
  };
}

/** Names of a sheet go before those of the workbook; the sheet of the asking cell does not matter to the few that clash. */
function definition(workbook: Workbook, name: string): string | null {
  return workbook.names.find((one) => one.name.toLowerCase() === name)?.formula ?? null;
}

/** The value of a variable; the compiler has made sure that it is there. */
export function local(name: string, frame: Frame): ReturnType<typeof evaluate> {
  for (let at = frame.locals; at !== null; at = at.next) if (at.name === name) return at.value;
  return errorValue('#NAME?');
}

function plainLocal(name: string, frame: Frame): ReturnType<Expression['value']> {
  const value = local(name, frame);
  return value instanceof Area ? valueOf(value, frame) : value;
}

import { Area } from '../value.ts';
import { valueOf } from './reference.ts';
