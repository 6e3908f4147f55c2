import type { GradedRows, Issue, Mapping, Table } from '../engine/index.ts';
import { inSlices } from './slices.ts';

/** Beyond so many rows the check would be felt. */
const MOST = 100_000;

/**
 * Whether customers bear one name but for case, width of characters or spaces, as in lists of several hands. They stay
 * apart, since codes may differ by case alone; one word is said for all, with the first two.
 */
export async function alikeCustomers(
  { customers }: Pick<GradedRows, 'customers'>,
  { columns, included }: Table,
  mapping: Mapping,
): Promise<readonly Issue[]> {
  if ((customers ?? included).length > MOST) return [];
  const at = mapping.find(({ key }) => key === 'customer')?.column ?? null;
  const texts = columns.find(({ index }) => index === at)?.texts ?? [];
  const names = [...new Set(customers ?? texts.filter((_, row) => included[row] === 1))];
  const firsts = new Map<string, string>();
  const alike: { readonly found: string; readonly other: string }[] = [];
  await inSlices(names.length, (place) => {
    const found = names[place] ?? '';
    const plain = found.normalize('NFKC').replace(/\s+/gu, ' ').toLowerCase();
    const other = firsts.get(plain);
    if (other === undefined) firsts.set(plain, found);
    else alike.push({ found, other });
  });
  const [pair] = alike;
  return pair === undefined ? [] : [{ code: 'alike-customers', count: alike.length, ...pair }];
}
