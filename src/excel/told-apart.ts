/** Headers, of which the same get names of their own: the second Amount is called Amount (2). */
export function toldApart(headers: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headers.map((header) => {
    let name = header;
    let count = counts.get(header) ?? 1;
    while (header && counts.has(name)) name = `${header} (${++count})`;
    counts.set(name, 1).set(header, count);
    return name;
  });
}
