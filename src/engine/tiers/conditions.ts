import { lowered, raised } from '../math/tolerance.ts';
import { plainLabel } from '../scorecard/label-points.ts';
import type { Condition } from '../scheme/scheme.ts';
import type { Column } from '../table/table.ts';

/** Whether a condition holds in a row; null when the row's cell is blank. */
export type Test = (row: number) => boolean | null;

/** Makes a condition ready for a column. Numbers are compared with tolerance 1e-9, texts without case and width. */
export function testOf(condition: Condition, column: Column | null, included: Uint8Array): Test {
  if (!column) return () => null;
  const { numbers, texts } = column;
  const { value, op } = condition;
  if (typeof value === 'string') {
    return (row) => {
      const text = texts?.[row] ?? '';
      if (text === '') return null;
      return (plainLabel(text) === plainLabel(value)) === (op === '=');
    };
  }
  const total = condition.of === 'share' ? totalOf(numbers, included) : 1;
  const compare = comparison(op, value);
  return (row) => {
    const x = (numbers[row] ?? NaN) / total;
    return Number.isFinite(x) ? compare(x) : null;
  };
}

/** The comparison of a number with a bound, with tolerance 1e-9. */
export function comparison(op: Condition['op'], bound: number): (x: number) => boolean {
  const low = lowered(bound);
  const high = raised(bound);
  switch (op) {
    case '>=':
      return (x) => x >= low;
    case '<':
      return (x) => !(x >= low);
    case '<=':
      return (x) => x <= high;
    case '>':
      return (x) => !(x <= high);
    case '=':
      return (x) => x >= low && x <= high;
    case '<>':
      return (x) => !(x >= low && x <= high);
  }
}

/** Sum of the included rows' numbers; blanks add nothing. */
export function totalOf(numbers: Float64Array, included: Uint8Array): number {
  let total = 0;
  for (let row = 0; row < numbers.length; row++) {
    const x = numbers[row] ?? NaN;
    if (x === x && included[row] === 1) total += x;
  }
  return total;
}
