/** Enough to know a cell again by; a cell can hold 32,767 characters. */
const MOST = 80;

/** A text of the user's as sentences repeat it: a long one ends in …, and no character that people see as one is cut. */
export function shortened(text: string): string {
  if (text.length <= MOST) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length >= MOST) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}
