/** JSON with keys sorted, so that equal values give equal texts. */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, (_, item: unknown) => sortedKeys(item), indent);
}

function sortedKeys(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}
