/** Points of a line of text of the usual size. */
export const LINE = 15;

/** Lines that a text takes in a column of some characters; Chinese ones take two. */
export function linesOf(text: string, characters: number): number {
  const width = [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
  return Math.max(1, Math.ceil(width / characters));
}

/** Height for some lines: not every program fits rows to wrapped text when it opens a file. */
export function heightOf(lines: number): number {
  return Math.max(18, lines * LINE + 3);
}
