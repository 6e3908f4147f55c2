const SORTED = new WeakMap<readonly number[], readonly number[]>();

/** The numbers in rising order, sorted once for each list. */
export function sortedNumbers(numbers: readonly number[]): readonly number[] {
  const known = SORTED.get(numbers);
  if (known !== undefined) return known;
  const sorted = [...numbers].sort((a, b) => a - b);
  SORTED.set(numbers, sorted);
  return sorted;
}

/** How many of the sorted numbers are smaller. */
export function countBelow(sorted: readonly number[], value: number): number {
  return firstPlace(sorted.length, (at) => (sorted[at] ?? 0) >= value);
}

/** How many of the sorted numbers are smaller or equal. */
export function countUpTo(sorted: readonly number[], value: number): number {
  return firstPlace(sorted.length, (at) => (sorted[at] ?? 0) > value);
}

/** The first of `count` places that passes a test which all later ones pass too; `count` when none does. */
export function firstPlace(count: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
