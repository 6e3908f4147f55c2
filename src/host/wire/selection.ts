import type { QueryInfo } from './batch.ts';

/** What a `load()` asks of one object: own names (`*` = all scalars) and, by navigation name, what of those. */
export interface Selection {
  readonly names: Set<string>;
  readonly nested: Map<string, Selection>;
}

/** Reads Select and Expand; names are as the developer typed them, levels split by `/` or `.`. */
export function selectionOf(query: QueryInfo): Selection {
  const selection = empty();
  for (const path of query.Select ?? []) addPath(selection, levels(path));
  for (const path of query.Expand ?? []) addPath(selection, [...levels(path), '*']);
  if ((query.Select ?? []).length === 0) selection.names.add('*');
  return selection;
}

function levels(path: string): string[] {
  return path
    .trim()
    .split(/[/.]/)
    .filter((level) => level !== '');
}

function addPath(selection: Selection, path: readonly string[]): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  if (rest.length === 0) return void selection.names.add(first);
  const nested = selection.nested.get(first) ?? empty();
  selection.nested.set(first, nested);
  addPath(nested, rest);
}

function empty(): Selection {
  return { names: new Set(), nested: new Map() };
}
