import type { Cells } from '../../cell.ts';
import type { Issue, SchemePlace } from '../../issue.ts';
import type { Result } from '../../result.ts';
import type { Scheme } from '../scheme.ts';
import type { Fault, Shape } from '../shape.ts';
import { placeOf, take, type Draft } from './draft.ts';
import { SCORECARD_COLUMNS, SETTINGS, TIER_COLUMNS, type ReadingWords, type Setting } from './layout.ts';
import { keyOf, readCell } from './read-cell.ts';
import { tableLines, type TableLine } from './table-lines.ts';

const MOST_ROWS = 5000;
const TABLES = ['Scorecard', 'Tiers', 'Grading'] as const;

/** The schemes that are read: what their lines say, and the shape they must have in the end. */
export interface Reading {
  readonly draftLines: (draft: Draft, lines: readonly TableLine[]) => void;
  readonly shape: Shape;
}

/** The three tables by their names, as cells. */
export type Tables = ReadonlyMap<string, Cells | null>;

/** Reads a scheme from its tables; a broken cell is an issue with its place and what was expected there. */
export function readTables(
  tables: Tables,
  words: readonly ReadingWords[],
  { draftLines, shape }: Reading,
): Result<Scheme> {
  const missing = TABLES.filter((name) => !tables.get(name));
  if (missing.length > 0)
    return { ok: false, issues: missing.map((reason) => ({ code: 'scheme-unreadable', reason })) };
  if (TABLES.some((name) => (tables.get(name)?.length ?? 0) > MOST_ROWS))
    return { ok: false, issues: [{ code: 'scheme-too-large' }] };
  const draft: Draft = { root: {}, places: new Map() };
  const strange = draftSettings(draft, tables.get('Grading') ?? [], words);
  draftTiers(draft, tables.get('Tiers') ?? [], words);
  const headers = words.map((one) => one.scorecard);
  draftLines(
    draft,
    tableLines(tables.get('Scorecard') ?? [], {
      table: 'Scorecard',
      columns: SCORECARD_COLUMNS,
      headers,
      words,
    }),
  );
  const issues = [...strange, ...shape(draft.root, '').map((fault) => issueOf(draft, fault))];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: draft.root as unknown as Scheme };
}

function draftTiers(draft: Draft, cells: Cells, words: readonly ReadingWords[]): void {
  const headers = words.map((one) => one.tiers);
  const lines = tableLines(cells, { table: 'Tiers', columns: TIER_COLUMNS, headers, words });
  const columns = Object.fromEntries(Object.keys(TIER_COLUMNS).map((column) => [column, column]));
  draft.root['tiers'] = lines.map((line, i) => {
    const tier = take(draft, line, { path: `tiers.${i}`, columns });
    return { ...tier, strategy: tier['strategy'] ?? '' };
  });
}

/** Settings by their dotted paths; a name no language knows is listed with its place. */
function draftSettings(
  { root, places }: Draft,
  cells: Cells,
  words: readonly ReadingWords[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const [names = 'setting', values = 'value'] = (cells[0] ?? []).map(String);
  cells.slice(1).forEach(([name, cell], row) => {
    const label = String(name ?? '').trim();
    if (label === '') return;
    const path = words.map((one) => keyOf(one.settings, label)).find((key) => key !== null);
    const place = (of: string): SchemePlace => ({ table: 'Grading', row, column: of });
    if (!path) issues.push({ code: 'cell-expected', at: place(names), expected: 'setting', found: label });
    else {
      put(root, path.split('.'), readCell(cell, SETTINGS[path as Setting], words));
      places.set(path, place(values));
    }
  });
  return issues;
}

/** Only known paths come here, so no key can be one of an object's own inner ones. */
function put(root: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    root[key] = value;
    return;
  }
  const inner = root[key];
  const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
  root[key] = next;
  put(next, rest, value);
}

function issueOf(draft: Draft, { path, expected, found }: Fault): Issue {
  const at = placeOf(draft, path);
  if (at) return { code: 'cell-expected', at, expected, found };
  return { code: 'scheme-unreadable', reason: `${path}: ${expected}` };
}
