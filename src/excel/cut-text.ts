/** The first characters of a text, never half of one that takes two units, as emoji do. */
export function cutText(text: string, most: number): string {
  const kept = text.slice(0, most);
  return text.length > most && /[\uD800-\uDBFF]$/u.test(kept) ? kept.slice(0, -1) : kept;
}
