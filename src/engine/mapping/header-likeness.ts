/** A header, or a name that headers are compared with: as it is, and reduced to what is compared. */
export interface Heading {
  readonly text: string;
  /** Half-width, lower case, without units in brackets, spaces and punctuation; nothing of a header of signs alone. */
  readonly plain: string;
}

export function headingOf(header: string): Heading {
  const plain = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([{【][^)\]}】]*[)\]}】]/g, '')
    .replace(/[\s_\-./:：#*"'’%]+/g, '');
  return { text: header.trim(), plain };
}

/**
 * How much a header looks like a wanted name, 0–1: 1 = the same, 0.5–0.9 = one contains the other, by how much of the
 * longer is covered. Very short words (one letter, one character) and those of signs alone only count when equal.
 */
export function likeness({ text, plain: a }: Heading, { text: wanted, plain: b }: Heading): number {
  if (text === wanted && text !== '') return 1;
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const enough = /^[\x20-\x7f]+$/.test(short) ? short.length >= 4 : short.length >= 2;
  return enough && long.includes(short) ? 0.5 + 0.4 * (short.length / long.length) : 0;
}
