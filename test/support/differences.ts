/** Where two JSON-like values differ, path by path, at most `most` of them; empty when they are equal. */
export function differences(before: unknown, after: unknown, most = 8): readonly string[] {
  const found: string[] = [];
  walk(before, after, { path: '', found, most });
  return found;
}

interface Walk {
  readonly path: string;
  readonly found: string[];
  readonly most: number;
}

function walk(a: unknown, b: unknown, { path, found, most }: Walk): void {
  if (Object.is(a, b) || found.length >= most) return;
  if (!isTree(a) || !isTree(b)) return void found.push(`${path}: ${short(a)} → ${short(b)}`);
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    walk(a[key], b[key], { path: `${path}/${key}`, found, most });
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
