import type { Mapping, Result, Scheme } from '../engine/index.ts';
import { sqlWordsOf } from '../locales/sql-words.ts';
import type { Locale } from '../locales/phrase.ts';
import { compileSql, type DialectId, type SqlResult } from '../sql/index.ts';
import { sketchesOf } from './read-source.ts';
import type { Source } from './workbook.ts';

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
  readonly result: SqlResult;
}

/** The scheme as one SQL statement with comments in the language; the workbook is not read. */
export function exportSql(request: SqlRequest, locale: Locale): Result<string> {
  const { source, scheme, mapping, asOf, previousTier, result } = request;
  const dates = new Set(sketchesOf(source).flatMap(({ index, kind }) => (kind === 'date' ? [index] : [])));
  const met = mapping.flatMap(({ key, column }) => {
    const header = column === null ? undefined : source.headers[column];
    return column === null || header === undefined ? [] : [{ key, column, header }];
  });
  return compileSql(
    scheme,
    {
      table: partsOf(request.table),
      columns: new Map(met.map(({ key, header }) => [key, header] as const)),
      dated: new Set(met.flatMap(({ key, column }) => (key === 'recency' && dates.has(column) ? [key] : []))),
      asOf,
      previousTier,
      previousScore: null,
      result,
    },
    { dialect: request.dialect, words: sqlWordsOf(locale) },
  );
}

function partsOf(table: string): readonly string[] {
  const parts = table.trim().match(/"(?:[^"]|"")*"|[^.]+/gu) ?? [];
  return parts.map((part) => (/^".*"$/u.test(part) ? part.slice(1, -1).replaceAll('""', '"') : part.trim()));
}
