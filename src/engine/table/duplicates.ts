import type { Issue } from '../issue.ts';

/** Rows whose customer has been seen in an earlier included row. Ids are compared as trimmed text (domain C1). */
export function findDuplicates(customers: readonly string[], included: Uint8Array): readonly Issue[] {
  const seen = new Map<string, number>();
  const issues: Issue[] = [];
  customers.forEach((found, row) => {
    if (included[row] !== 1) return;
    const first = seen.get(found);
    if (first === undefined) seen.set(found, row);
    else issues.push({ code: 'duplicate-customer', row, first, found });
  });
  return issues;
}
