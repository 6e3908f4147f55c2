import type { GradedRows, Issue, Mapping, Table } from '../engine/index.ts';
import { inSlices } from './slices.ts';

/** Beyond so many names the check would be felt. */
const MOST = 100_000;

/**
 * Whether customers bear one name but for case, width of characters or spaces, as in lists of several hands. They stay
 * apart, since codes may differ by case alone; one word is said for all, with the first two.
 */
export async function alikeCustomers(
  { customers }: Pick<GradedRows, 'customers'>,
  { columns }: Table,
  mapping: Mapping,
): Promise<readonly Issue[]> {
  const at = mapping.find(({ key }) => key === 'customer')?.column ?? null;
  const names = customers ?? columns.find(({ index }) => index === at)?.texts ?? [];
  if (names.length > MOST) return [];
  const firsts = new Map<string, string>();
  const alike: { readonly found: string; readonly other: string }[] = [];
  await inSlices(names.length, (row) => {
    const found = names[row] ?? '';
    const plain = found.normalize('NFKC').replace(/\s+/gu, ' ').toLowerCase();
    const other = firsts.get(plain);
    if (other === undefined) firsts.set(plain, found);
    else if (other !== found) alike.push({ found, other });
  });
  const [pair] = alike;
  return pair === undefined ? [] : [{ code: 'alike-customers', count: alike.length, ...pair }];
}
