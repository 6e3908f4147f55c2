import { fallingOrder } from './falling-order.ts';

/** As `falling`, and several times as fast for a long list; apart from it, since formulas would have to load all this, too. */
export function fallingValues(values: Float64Array): Float64Array {
  const above = fallingOrder(values).values;
  const rest = zerosAndBelow(values);
  const all = new Float64Array(above.length + rest.length);
  all.set(above);
  all.set(rest.sort().reverse(), above.length);
  return all;
}

/** Seldom many. */
function zerosAndBelow(values: Float64Array): Float64Array {
  const rest = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value <= 0 && value > -Infinity) rest[count++] = value;
  }
  return rest.subarray(0, count);
}
