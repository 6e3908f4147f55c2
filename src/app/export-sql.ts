import type { Mapping, Result, Scheme } from '../engine/index.ts';
import { sqlWordsOf } from '../locales/sql-words.ts';
import type { Locale } from '../locales/phrase.ts';
import { compileSql, type DialectId, type SqlResult } from '../sql/index.ts';
import { sketchesOf } from './read-source.ts';
import { readOverrides } from './overrides.ts';
import type { Source, Workbook } from './workbook.ts';

/** A statement that is asked for: the scheme over a warehouse table whose columns are called as in the list. */
export interface SqlRequest {
  readonly source: Source;
  readonly scheme: Scheme;
  readonly mapping: Mapping;
  /** Excel serial or null for the latest date in the data. */
  readonly asOf: number | null;
  readonly dialect: DialectId;
  /** The table's name as people type it, e.g. `crm.customers`; a name with a point in it stands in double quotes. */
  readonly table: string;
  /** The column with the tier of the last review, or null. */
  readonly previousTier: string | null;
  /** The column with the score of the last review, for cards that keep it over a blank, or null. */
  readonly previousScore: string | null;
  readonly result: SqlResult;
}

/** The scheme as one SQL statement with comments in the language; of the workbook only the tiers set by hand are read. */
export async function exportSql(
  workbook: Workbook,
  request: SqlRequest,
  locale: Locale,
): Promise<Result<string>> {
  const { source, scheme, mapping, table, dialect, ...rest } = request;
  const overrides = await readOverrides(workbook);
  if (!overrides.ok) return overrides;
  const dates = new Set(sketchesOf(source).flatMap(({ index, kind }) => (kind === 'date' ? [index] : [])));
  const met = mapping.flatMap(({ key, column }) => {
    const header = column === null ? undefined : source.headers[column];
    return column === null || header === undefined ? [] : [{ key, column, header }];
  });
  return compileSql(
    scheme,
    {
      ...rest,
      table: partsOf(table),
      columns: new Map(met.map(({ key, header }) => [key, header] as const)),
      dated: new Set(met.flatMap(({ key, column }) => (key === 'recency' && dates.has(column) ? [key] : []))),
      overrides: new Map([...overrides.value].map(([customer, { tier }]) => [customer, tier] as const)),
    },
    { dialect, words: sqlWordsOf(locale) },
  );
}

function partsOf(table: string): readonly string[] {
  const parts = table.trim().match(/"(?:[^"]|"")*"|[^.]+/gu) ?? [];
  return parts.map((part) => (/^".*"$/u.test(part) ? part.slice(1, -1).replaceAll('""', '"') : part.trim()));
}
