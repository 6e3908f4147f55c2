/** A header reduced to what is compared: half-width, lower case, without units in brackets, spaces and punctuation. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([{【][^)\]}】]*[)\]}】]/g, '')
    .replace(/[\s_\-./:：#*"'’%]+/g, '');
}

/**
 * How much a header looks like a wanted name, both as `plainHeader` gives them, 0–1: 1 = the same, 0.5–0.9 = one contains the other, by how much of the
 * longer is covered. Very short words (one letter, one character) only count when equal.
 */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const enough = /^[\x20-\x7f]+$/.test(short) ? short.length >= 4 : short.length >= 2;
  return enough && long.includes(short) ? 0.5 + 0.4 * (short.length / long.length) : 0;
}
