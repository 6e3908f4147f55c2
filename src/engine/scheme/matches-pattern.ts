/** Whether a pattern of digits and `[digits]` fits a code, digit by digit. Never runs as a regular expression. */
export function matchesPattern(pattern: string, code: string): boolean {
  const parts = pattern.match(/\[\d+\]|\d/g) ?? [];
  return (
    parts.join('') === pattern &&
    parts.length === code.length &&
    parts.every((part, i) => part.includes(code.charAt(i)))
  );
}
