/** Points of a column so many characters wide, in Excel's default font. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
