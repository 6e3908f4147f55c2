/** Points of a line of text of the usual size. */
const LINE = 15;

/** Lines that a text takes in a column of some characters. */
export function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(charactersOf(text) / characters));
}

/** How wide a text is; Chinese letters are as wide as two. */
export function charactersOf(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** Characters of a column that shows its texts whole, within bounds. */
export function widthFor(texts: readonly string[], [least, most]: readonly [number, number]): number {
  return texts.reduce((width, text) => Math.min(most, Math.max(width, charactersOf(text) + 2)), least);
}

/** Points; Excel refuses rows that are higher. */
const HIGHEST = 409;

/** Height for some lines: not every program fits rows to wrapped text when it opens a file. */
export function heightOf(lines: number): number {
  return Math.min(HIGHEST, Math.max(18, lines * LINE + 3));
}
