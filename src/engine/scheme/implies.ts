import type { Condition } from './scheme.ts';

/** Whether one condition on a field can only hold when another does. */
export function implies(given: Condition, wanted: Condition): boolean {
  if (given.field !== wanted.field || given.of !== wanted.of) return false;
  if (typeof given.value === 'string' || typeof wanted.value === 'string') {
    return given.op === wanted.op && given.value === wanted.value;
  }
  return numberImplies(given.op, given.value, wanted.op, wanted.value);
}

function numberImplies(op: Condition['op'], a: number, wanted: Condition['op'], b: number): boolean {
  switch (wanted) {
    case '>=':
      return (op === '>=' || op === '>' || op === '=') && a >= b;
    case '>':
      return op === '>' ? a >= b : (op === '>=' || op === '=') && a > b;
    case '<=':
      return (op === '<=' || op === '<' || op === '=') && a <= b;
    case '<':
      return op === '<' ? a <= b : (op === '<=' || op === '=') && a < b;
    case '=':
      return op === '=' && a === b;
    case '<>':
      return notEqual(op, a, b);
  }
}

function notEqual(op: Condition['op'], a: number, b: number): boolean {
  if (op === '<>') return a === b;
  if (op === '=') return a !== b;
  if (op === '>' || op === '<') return op === '>' ? a >= b : a <= b;
  return op === '>=' ? a > b : a < b;
}
