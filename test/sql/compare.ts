import type { Cells } from '../../src/engine/cell.ts';
import { needs, type Graded, type GradeOptions, type Result, type Scheme } from '../../src/engine/index.ts';
import { sqlWordsOf } from '../../src/locales/sql-words.ts';
import { compileSql, type DialectId, type SqlSource } from '../../src/sql/index.ts';
import { gradeCells } from '../engine/grade-cells.ts';
import type { Database, Row } from './duckdb.ts';

/** A list graded twice: by the engine, and by a statement in a database. */
export interface Twice {
  readonly sql: string;
  readonly engine: Result<Graded>;
  /** Engine and statement, customer by customer: score (null = none) and tier (null = pending). */
  readonly expected: readonly Graded1[];
  readonly found: readonly Graded1[];
  readonly rows: readonly Row[];
}

export interface Graded1 {
  readonly customer: string;
  readonly score: number | null;
  readonly tier: string | null;
  readonly extra: string | null;
}

export interface TwiceOptions extends Partial<GradeOptions> {
  readonly dialect?: DialectId;
  readonly source?: Partial<SqlSource>;
}

/** Grades cells (a header row, then customers or orders) both ways. Columns of dates hold text `YYYY-MM-DD`. */
export async function gradeTwice(
  database: Database,
  { cells, scheme }: { readonly cells: Cells; readonly scheme: Scheme },
  { dialect = 'duckdb', source = {}, ...options }: TwiceOptions = {},
): Promise<Twice> {
  const engine = gradeCells(cells, scheme, options);
  const headers = (cells[0] ?? []).map(String);
  const wanted = needs(scheme);
  const columns = new Map(
    engine.mapping.flatMap(({ key, column }) =>
      column === null ? [] : [[key, headers[column] ?? ''] as const],
    ),
  );
  const kindOf = (header: string): string => {
    const need = wanted.find((one) => columns.get(one.key) === header);
    if (need?.kind === 'date' || (need && source.dated?.has(need.key))) return 'DATE';
    return need?.kind === 'text' || need?.kind === 'rating' || need === undefined ? 'VARCHAR' : 'DOUBLE';
  };
  const { table = ['list'] } = source;
  await database.fill(
    table.at(-1) ?? '',
    headers.map((header) => [header, kindOf(header)] as const),
    cells.slice(1),
  );
  const compiled = compileSql(
    scheme,
    {
      table,
      columns,
      dated: new Set(),
      asOf: options.asOf ?? null,
      previousTier: null,
      previousScore: null,
      overrides: new Map(),
      result: 'customers',
      ...source,
    },
    { dialect, words: sqlWordsOf('en-US') },
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const rows = await database.run(compiled.value);
  const customerAt = columns.get('customer') ?? '';
  return {
    sql: compiled.value,
    engine: engine.result,
    rows,
    found: sorted(rows.map(fromRow)),
    expected: sorted(
      engine.result.ok ? fromGraded(engine.result.value, cells, headers.indexOf(customerAt)) : [],
    ),
  };
}

function fromRow(row: Row): Graded1 {
  const score = row['score'];
  return {
    customer: String(row['customer']),
    score: typeof score === 'number' ? score : null,
    tier: (row['tier'] as string | null) ?? null,
    extra: (row['quadrant'] as string | null) ?? null,
  };
}

function fromGraded(graded: Graded, cells: Cells, column: number): Graded1[] {
  const quadrant = graded.extras.find((one) => one.key === 'quadrant')?.values;
  return Array.from(graded.tier, (tier, row): Graded1 | null => {
    if (tier === -2) return null;
    const score = graded.score?.[row] ?? NaN;
    return {
      customer: graded.customers?.[row] ?? String(cells[row + 1]?.[column]).trim(),
      score: Number.isFinite(score) ? score : null,
      tier: graded.tiers[tier]?.name ?? null,
      extra: (quadrant?.[row] as string | null | undefined) ?? null,
    };
  }).filter((one) => one !== null);
}

const sorted = (list: readonly Graded1[]): Graded1[] =>
  [...list].sort((a, b) => (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0));

/** The first customers on which both sides differ: another tier, or scores more than 1e-9 of their size apart. */
export function differences({ expected, found }: Twice): readonly unknown[] {
  if (expected.length !== found.length) return [{ customers: expected.length, found: found.length }];
  return expected
    .flatMap((one, i) => {
      const other = found[i];
      const same =
        other?.customer === one.customer &&
        other.tier === one.tier &&
        other.extra === one.extra &&
        near(one.score, other.score);
      return same ? [] : [{ expected: one, found: other }];
    })
    .slice(0, 3);
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
