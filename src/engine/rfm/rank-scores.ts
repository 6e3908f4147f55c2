/** Rows of finite values in rising order, equal values in row order. */
export function risingRows(values: Float64Array): Uint32Array {
  const rows = Uint32Array.from(values.keys()).filter((row) => Number.isFinite(values[row]));
  return rows.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
}

/**
 * SQL's `ntile`: rows in rising order cut into groups of equal count, larger groups first. Splits equal values by their row
 * order, which is unfair; offered for parity with databases (domain C2). 0 = not scored.
 */
export function ntileScores(values: Float64Array, bins: number): Uint8Array {
  const rows = risingRows(values);
  const scores = new Uint8Array(values.length);
  const size = Math.floor(rows.length / bins);
  const larger = rows.length % bins;
  rows.forEach((row, i) => {
    const inLarger = i < larger * (size + 1);
    scores[row] = inLarger
      ? Math.floor(i / (size + 1)) + 1
      : larger + Math.floor((i - larger * (size + 1)) / size) + 1;
  });
  return scores;
}

/** Distinct values spread evenly over 1 … bins, however often each occurs. 0 = not scored. */
export function denseScores(values: Float64Array, bins: number): Uint8Array {
  const distinct = [...new Set(values)].filter(Number.isFinite).sort((a, b) => a - b);
  const scoreOf = new Map(distinct.map((value, i) => [value, 1 + Math.floor((i * bins) / distinct.length)]));
  return Uint8Array.from(values, (value) => scoreOf.get(value) ?? 0);
}
