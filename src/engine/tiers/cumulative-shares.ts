import { fallingOrder } from '../math/falling-order.ts';

/**
 * For every customer the share of the total that it and all customers with as much or more make together (domain C6.3, the
 * running share of a Pareto table). Equal values have equal shares, so the order of rows changes nothing. NaN for values that
 * are not in the total: blank, zero or below.
 */
export function cumulativeShares(column: Float64Array): Float64Array {
  const { rows, values } = fallingOrder(column);
  const count = rows.length;
  const largest = values[0] ?? 0;
  const scale = largest * count === Infinity ? largest : 1;
  let total = 0;
  for (let i = 0; i < count; i++) total += (values[i] as number) / scale;
  const shares = new Float64Array(column.length).fill(NaN);
  let reached = 0;
  for (let start = 0; start < count;) {
    const value = values[start] as number;
    let end = start;
    while (end < count && values[end] === value) {
      reached += value / scale;
      end++;
    }
    const share = reached / total;
    while (start < end) shares[rows[start++] as number] = share;
  }
  return shares;
}
