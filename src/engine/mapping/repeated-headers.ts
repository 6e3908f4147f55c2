import type { Issue } from '../issue.ts';
import type { Mapping } from './mapping.ts';

/** Columns in use that are the first of several with their header: others may be meant. */
export function repeatedHeaders(mapping: Mapping, headers: readonly string[]): readonly Issue[] {
  const used = new Set(mapping.map(({ column }) => column));
  return headers.flatMap((column, at) =>
    used.has(at) && headers.indexOf(column) === at && headers.lastIndexOf(column) > at
      ? [{ code: 'same-headers', column }]
      : [],
  );
}
