/** A header that no column has, made of the wanted one; compared without regard to case, as Excel's tables do. */
export function freeHeader(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let free = wanted;
  for (let number = 2; names.has(free.toLowerCase()); number += 1) free = `${wanted} ${String(number)}`;
  return free;
}
