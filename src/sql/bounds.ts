import { lowered } from '../engine/math/tolerance.ts';
import type { Dialect } from './dialect.ts';
import type { Condition } from '../engine/scheme/scheme.ts';

/** `x` compared with a number, forgiving a billionth of its size (domain C). */
export function compared(
  dialect: Dialect,
  x: string,
  { op, value }: { op: Condition['op']; value: number },
): string {
  const low = dialect.number(lowered(value));
  const high = dialect.number(0 - lowered(-value, Math.abs(value)));
  switch (op) {
    case '>=':
      return `${x} >= ${low}`;
    case '<':
      return `${x} < ${low}`;
    case '<=':
      return `${x} <= ${high}`;
    case '>':
      return `${x} > ${high}`;
    case '=':
      return `${x} BETWEEN ${low} AND ${high}`;
    case '<>':
      return `${x} NOT BETWEEN ${low} AND ${high}`;
  }
}
