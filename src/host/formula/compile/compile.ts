import type { AstExpression } from '@borgar/fx';
import { errorValue, isMatrix } from '../value.ts';
import type { ErrorText, Scalar } from '../../model/scalar.ts';
import type { Expression } from '../frame.ts';
import { compileCall } from './call.ts';
import { compileLambda, compileLet } from './lambda.ts';
import { compileBinary, compileUnary } from './operators.ts';
import { compileReference } from './reference.ts';
import type { Unit } from './unit.ts';

/** Turns a syntax tree into an expression that can be run for any cell; notes in `unit` what the formula depends on. */
export function compile(node: AstExpression, unit: Unit): Expression {
  switch (node.type) {
    case 'Literal':
      return constant(node.value);
    case 'ErrorLiteral':
      return constant(errorValue(node.value.toUpperCase() as ErrorText));
    case 'ReferenceIdentifier':
      return compileReference(node, unit);
    case 'UnaryExpression':
      return compileUnary(node, unit);
    case 'BinaryExpression':
      return compileBinary(node, unit);
    case 'CallExpression':
      return compileCall(node, unit);
    case 'ArrayExpression':
      return compileArray(node.elements, unit);
    case 'LetExpression':
      return compileLet(node, unit);
    case 'LambdaExpression':
      return compileLambda(node, unit);
  }
}

function constant(value: Scalar): Expression {
  return { value: () => value, reference: null };
}

function compileArray(rows: readonly (readonly AstExpression[])[], unit: Unit): Expression {
  const cells = rows.map((row) => row.map((cell) => unit.compile(cell, unit)));
  const single = (cell: Expression, frame: Parameters<Expression['value']>[0]): Scalar => {
    const value = cell.value(frame);
    return isMatrix(value) || (typeof value === 'object' && value !== null && 'run' in value)
      ? errorValue('#VALUE!')
      : value;
  };
  return { value: (frame) => cells.map((row) => row.map((cell) => single(cell, frame))), reference: null };
}
