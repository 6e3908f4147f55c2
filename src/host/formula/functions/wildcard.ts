/** The text of a regular expression for a pattern with `*`, `?` and `~`. */
export function wildcardPattern(text: string): string {
  return text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
}
