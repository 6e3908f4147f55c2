/** The type 7 quantile (Excel PERCENTILE.INC, R's default) of numbers already in rising order; NaN when there are none. */
export function quantileSorted(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  if (low === high) return low;
  const part = place - below;
  const step = high - low;
  return Number.isFinite(step) ? low + part * step : low * (1 - part) + high * part;
}
