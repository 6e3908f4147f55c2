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
import { sketchesOf } from './read-source.ts';
import type { Workbook } from './workbook.ts';

/** What is selected, how the scheme's needs are met there, and what still stands in the way. */
export async function look(workbook: Workbook, scheme: Scheme): Promise<Result<Look>> {
  const located = await workbook.locate();
  if (!located.ok) return located;
  const source = located.value;
  const columns = sketchesOf(source);
  const wanted = needs(scheme);
  const numeric = columns.some(({ kind }) => kind === 'number' || kind === 'percent' || kind === 'date');
  if (!numeric) return { ok: false, issues: [{ code: 'no-numeric-column', address: source.address }] };
  const mapping = guessMapping(wanted, columns, vocabulary);
  const issues: readonly Issue[] = [...checkScheme(scheme), ...checkMapping(wanted, mapping, columns)];
  return { ok: true, value: { source, columns, needs: wanted, mapping, issues } };
}
