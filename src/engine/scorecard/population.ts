import type { Column } from '../table/table.ts';

/** The numbers of a column's included rows as they come; blanks left out, and with `positive` everything up to zero too. */
export function population(column: Column | null, included: Uint8Array, positive: boolean): Float64Array {
  if (!column) return new Float64Array(0);
  const { numbers } = column;
  const kept = new Float64Array(numbers.length);
  let count = 0;
  for (let row = 0; row < numbers.length; row++) {
    const x = numbers[row] ?? NaN;
    if (x === x && included[row] === 1 && !(positive && x <= 0)) kept[count++] = x;
  }
  return kept.subarray(0, count);
}
