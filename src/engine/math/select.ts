/**
 * Puts the value of rank `rank` (0-based, rising) of a list in its place, with nothing greater before it and nothing smaller
 * after it, and answers it (Hoare's quickselect, middle of three as pivot). Reorders the list; no NaN.
 */
export function select(list: Float64Array, rank: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const pivot = middle(list[low] as number, list[(low + high) >>> 1] as number, list[high] as number);
    let i = low;
    let j = high;
    while (i <= j) {
      while ((list[i] as number) < pivot) i++;
      while ((list[j] as number) > pivot) j--;
      if (i <= j) swap(list, i++, j--);
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return list[rank] as number;
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function swap(list: Float64Array, i: number, j: number): void {
  const kept = list[i] as number;
  list[i] = list[j] as number;
  list[j] = kept;
}
