import type { Issue } from '../issue.ts';
import { internRepeated } from './intern-ids.ts';

/** Rows whose customer has been seen in an earlier included row. Ids are compared as trimmed text (domain C1). */
export function findDuplicates(customers: readonly string[], included: Uint8Array): readonly Issue[] {
  const repeated = internRepeated(customers, included);
  if (repeated === null) return [];
  const { firsts, codes } = repeated;
  const issues: Issue[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const first = code < 0 ? row : (firsts[code] as number);
    if (first !== row)
      issues.push({ code: 'duplicate-customer', row, first, found: customers[row] as string });
  }
  return issues;
}
