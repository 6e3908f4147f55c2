import type { BinaryExpression, BinaryOperator, UnaryExpression } from '@borgar/fx';
import { bounding, intersection } from '../../model/rect.ts';
import { CellError } from '../../model/scalar.ts';
import type { Scalar } from '../../model/scalar.ts';
import { power, quotient, sum } from '../arithmetic.ts';
import { broadcast, guarded } from '../broadcast.ts';
import { finite, toNumber, toText } from '../coerce.ts';
import { compare } from '../compare.ts';
import { evaluate } from '../frame.ts';
import type { Expression, Frame } from '../frame.ts';
import { Area, errorValue, fail, isMatrix } from '../value.ts';
import type { Value } from '../value.ts';
import { plain } from './place.ts';
import type { Unit } from './unit.ts';

type Operation = (a: Scalar, b: Scalar) => Scalar;

/** `a + b` and the like, and the operators that join references. */
export function compileBinary(node: BinaryExpression, unit: Unit): Expression {
  const [left, right] = node.arguments.map((argument) => unit.compile(argument, unit));
  if (left === undefined || right === undefined)
    return { value: () => errorValue('#VALUE!'), reference: null };
  const join = JOINS[node.operator];
  if (join !== undefined) return joined(left, right, join);
  const operation = OPERATIONS[node.operator] ?? (() => errorValue('#VALUE!'));
  return {
    value: (frame) => {
      const [a, b] = [left.value(frame), right.value(frame)];
      return broadcast([a, b], ([x = null, y = null]) => operation(x, y));
    },
    reference: null,
  };
}

const OPERATIONS: Partial<Record<BinaryOperator, Operation>> = {
  '+': (a, b) => sum(toNumber(a), toNumber(b)),
  '-': (a, b) => sum(toNumber(a), -toNumber(b)),
  '*': (a, b) => finite(toNumber(a) * toNumber(b)),
  '/': (a, b) => quotient(toNumber(a), toNumber(b)),
  '^': (a, b) => power(toNumber(a), toNumber(b)),
  '&': (a, b) => toText(a) + toText(b),
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

/** `:`, blank and comma between references. */
const JOINS: Partial<Record<BinaryOperator, (a: Area, b: Area) => Value>> = {
  ':': (a, b) => (a.sheet === b.sheet ? new Area(a.sheet, bounding(a.rect, b.rect)) : errorValue('#REF!')),
  ' ': (a, b) => {
    const rect = a.sheet === b.sheet ? intersection(a.rect, b.rect) : null;
    return rect === null ? errorValue('#NULL!') : new Area(a.sheet, rect);
  },
  ',': () => errorValue('#VALUE!'),
};

function joined(left: Expression, right: Expression, join: (a: Area, b: Area) => Value): Expression {
  const reference = (frame: Frame): Value => {
    const [a, b] = [evaluate(left, frame), evaluate(right, frame)];
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    return a instanceof Area && b instanceof Area ? join(a, b) : errorValue('#VALUE!');
  };
  return { reference, value: (frame) => plain(reference(frame), frame) };
}

/** A sign, `%`, `#` or `@`. */
export function compileUnary(node: UnaryExpression, unit: Unit): Expression {
  const [operand] = node.arguments.map((argument) => unit.compile(argument, unit));
  if (operand === undefined) return { value: () => errorValue('#VALUE!'), reference: null };
  switch (node.operator) {
    case '-':
      return mapped(operand, (value) => -toNumber(value));
    case '%':
      return mapped(operand, (value) => toNumber(value) / 100);
    case '#':
      return spilled(operand);
    case '@':
      return intersected(operand);
    default:
      return operand; // a plus sign does nothing, not even to texts
  }
}

function mapped(operand: Expression, operation: (value: Scalar) => Scalar): Expression {
  return {
    value: (frame) => broadcast([operand.value(frame)], ([value = null]) => operation(value)),
    reference: null,
  };
}

function spilled(operand: Expression): Expression {
  const reference = (frame: Frame): Value =>
    guarded(() => {
      const anchor = evaluate(operand, frame);
      if (!(anchor instanceof Area)) return fail('#REF!');
      const { row, column } = anchor.rect;
      const spilled = frame.engine.spillOf(anchor.sheet, row, column);
      if (spilled !== null) return spilled;
      const shown = frame.engine.read(anchor.sheet, row, column);
      return shown instanceof CellError ? shown : fail('#REF!'); // #SPILL! and #BUSY! show through
    });
  return { reference, value: (frame) => plain(reference(frame), frame) };
}

/** `@`: of a column the cell in the same row, of a row the cell in the same column, of an array its first cell. */
function intersected(operand: Expression): Expression {
  const reference = (frame: Frame): Value => {
    const value = evaluate(operand, frame);
    if (isMatrix(value)) return value[0]?.[0] ?? null;
    if (!(value instanceof Area)) return value;
    const { row, column, rows, columns } = value.rect;
    if (rows === 1 && columns === 1) return value;
    const at = {
      row: rows === 1 ? row : frame.row,
      column: columns === 1 ? column : frame.column,
      rows: 1,
      columns: 1,
    };
    const cell = rows > 1 && columns > 1 ? null : intersection(value.rect, at);
    return cell === null ? errorValue('#VALUE!') : new Area(value.sheet, cell);
  };
  return { reference, value: (frame) => plain(reference(frame), frame) };
}
