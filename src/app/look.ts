import {
  checkMapping,
  checkScheme,
  guessMapping,
  needs,
  type Issue,
  type Result,
  type Scheme,
} from '../engine/index.ts';
import { vocabulary } from '../locales/vocabulary.ts';
import type { Look } from './app.ts';
import { readsOrders, sketchesOf } from './read-source.ts';
import { breath } from './slices.ts';
import type { Source, Workbook } from './workbook.ts';

/** What is selected, how the scheme's needs are met there, and what still stands in the way. */
export async function look(workbook: Workbook, scheme: Scheme, last: string | null): Promise<Result<Look>> {
  const located = await meant(workbook, scheme, last);
  if (!located.ok) return located;
  const { source, ownSheet } = located.value;
  const columns = sketchesOf(source);
  const wanted = needs(scheme);
  const numeric = columns.some(({ kind }) => kind === 'number' || kind === 'percent' || kind === 'date');
  if (!numeric) return { ok: false, issues: [{ code: 'no-numeric-column', address: source.address }] };
  const mapping = guessMapping(wanted, columns, vocabulary);
  await breath();
  const issues: readonly Issue[] = [...checkScheme(scheme), ...checkMapping(wanted, mapping, columns)];
  return { ok: true, value: { source, ownSheet, columns, needs: wanted, mapping, issues } };
}

/** The list at the selection; on a report or scorecard of ours the list it was made from, which the person still has in mind. */
async function meant(
  workbook: Workbook,
  scheme: Scheme,
  last: string | null,
): Promise<Result<{ readonly source: Source; readonly ownSheet: string | null }>> {
  const located = await workbook.locate((key) => isList(key, scheme));
  if (located.ok) return { ok: true, value: { source: located.value, ownSheet: null } };
  const [issue] = located.issues;
  if (issue?.code !== 'own-sheet') return located;
  const found = await workbook.find(last);
  return found.ok ? { ok: true, value: { source: found.value, ownSheet: issue.sheet } } : located;
}

/** Sheets of ours that a scheme can grade, by key: the sample, and customers graded before, unless it is orders that are graded. */
function isList(key: string, scheme: Scheme): boolean {
  return key.startsWith('sample') || (key === 'customers' && !readsOrders(scheme));
}
