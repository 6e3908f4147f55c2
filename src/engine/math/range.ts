/** The least and the greatest of some values. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The range of finite values; NaN on both sides when there are none. */
export function rangeOf(values: Float64Array): Range {
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < min && value > -Infinity) min = value;
    if (value > max && value < Infinity) max = value;
  }
  return min <= max ? { min, max } : { min: NaN, max: NaN };
}
