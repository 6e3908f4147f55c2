/** Headers, of which the same get names of their own: the second Amount is called Amount (2). */
export function toldApart(headers: readonly string[]): readonly string[] {
  const known = new Set(headers);
  const counts = new Map<string, number>();
  return headers.map((header) => {
    let name = header;
    let count = counts.get(header) ?? 0;
    while (header && count > 0 && known.has(name)) name = `${header} (${++count})`;
    counts.set(header, count || 1);
    return name;
  });
}
