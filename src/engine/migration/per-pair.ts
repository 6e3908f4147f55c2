/** What a pair of tiers comes to, made when the pair is first met: customers are many, pairs few. Null = no tier. */
export function perPair<T>(
  make: (before: string | null, after: string | null) => T,
): (before: string | null, after: string | null) => T {
  const rows = new Map<string | null, Map<string | null, T>>();
  return (before, after) => {
    let row = rows.get(before);
    if (row === undefined) rows.set(before, (row = new Map()));
    const known = row.get(after);
    if (known !== undefined) return known;
    const made = make(before, after);
    row.set(after, made);
    return made;
  };
}
