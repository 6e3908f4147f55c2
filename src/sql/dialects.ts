import type { Dialect, DialectId } from './dialect.ts';

const DOUBLED = { double: 'DOUBLE', text: 'VARCHAR' } as const;
const NUMBER = `'^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$'`;

/** What people see as nothing at the ends of a text: white space, no-break and ideographic spaces, zero widths. */
const BLANK = '[\\s\\x{A0}\\x{3000}\\x{200B}\\x{FEFF}]+';
const ENDS = `^${BLANK}|${BLANK}$`;

const FULL_WIDTH = 0xfee0;
const ASCII = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i)).join('');
const WIDE = [...ASCII].map((one) => String.fromCharCode(one.charCodeAt(0) + FULL_WIDTH)).join('');

/** Whether a literal of digits and a point is read back as the same double, however the database parses it. */
const plain = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;

/** Negative numbers stand in parentheses, because `--` begins a comment. */
const signed = (text: string): string => (text.startsWith('-') ? `(${text})` : text);
const withExponent = (value: number): string => {
  const text = String(value);
  return signed(plain(text) ? text : text.includes('e') ? text.replace('e+', 'e') : `${text}e0`);
};

const standardQuotes = {
  quote: (name: string): string => `"${name.replaceAll('"', '""')}"`,
  // A literal stays on one line, so that laying out the statement cannot change it.
  literal: (text: string): string =>
    `'${text.replaceAll("'", "''").replace(/[\n\r]/g, (end) => `' || CHR(${end.charCodeAt(0)}) || '`)}'`,
};
/** Where a backslash escapes the next character. */
const escaped = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;

const duckdb: Dialect = {
  id: 'duckdb',
  title: 'DuckDB',
  inline: 'NOT MATERIALIZED ',
  lower: 'LOWER',
  ...DOUBLED,
  ...standardQuotes,
  number: withExponent,
  toNumber: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  toSerial: (date) => `CAST(CAST(${date} AS DATE) - DATE '1899-12-30' AS DOUBLE)`,
  trim: (text) => `REGEXP_REPLACE(${text}, ${standardQuotes.literal(ENDS)}, '', 'g')`,
  narrow: (text) => `TRANSLATE(${text}, ${standardQuotes.literal(WIDE)}, ${standardQuotes.literal(ASCII)})`,
};

const postgresql: Dialect = {
  ...duckdb,
  id: 'postgresql',
  title: 'PostgreSQL',
  double: 'DOUBLE PRECISION',
  text: 'TEXT',
  toNumber: (text) => `CASE WHEN ${text} ~ ${NUMBER} THEN CAST(${text} AS DOUBLE PRECISION) END`,
  toSerial: (date) => `CAST(CAST(${date} AS DATE) - DATE '1899-12-30' AS DOUBLE PRECISION)`,
  trim: (text) => `BTRIM(${text}, E' \\t\\r\\n\\u00A0\\u3000\\u200B\\uFEFF')`,
  narrow: (text) => `NORMALIZE(${text}, NFKC)`,
};

const clickhouse: Dialect = {
  id: 'clickhouse',
  title: 'ClickHouse',
  inline: '',
  lower: 'lowerUTF8',
  double: 'Nullable(Float64)',
  text: 'Nullable(String)',
  quote: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  literal: escaped,
  number: withExponent,
  toNumber: (text) => `toFloat64OrNull(${text})`,
  // Its days of 1970 need no calendar before 1900, which it has not.
  toSerial: (date) =>
    `CAST(dateDiff('day', toDate32('1970-01-01'), toDate32(${date})) + 25569 AS Nullable(Float64))`,
  trim: (text) => `replaceRegexpAll(${text}, ${escaped(ENDS)}, '')`,
  narrow: (text) => `normalizeUTF8NFKC(${text})`,
};

const spark: Dialect = {
  id: 'spark',
  title: 'Spark SQL',
  inline: '',
  lower: 'LOWER',
  double: 'DOUBLE',
  text: 'STRING',
  quote: (name) => `\`${name.replaceAll('`', '``')}\``,
  literal: escaped,
  number: withExponent,
  toNumber: (text) => `CASE WHEN ${text} RLIKE ${NUMBER} THEN CAST(${text} AS DOUBLE) END`,
  toSerial: (date) => `CAST(DATEDIFF(${date}, DATE '1899-12-30') AS DOUBLE)`,
  trim: (text) => `REGEXP_REPLACE(${text}, ${escaped(ENDS)}, '')`,
  narrow: (text) => `TRANSLATE(${text}, ${escaped(WIDE)}, ${escaped(ASCII)})`,
};

/** The dialect table: one entry a database. */
export const dialects: Readonly<Record<DialectId, Dialect>> = { duckdb, clickhouse, postgresql, spark };

/** Every dialect, in the order they are offered. */
export const dialectIds = Object.keys(dialects) as readonly DialectId[];

/** Whether a text names a dialect. */
export function isDialect(id: string): id is DialectId {
  return Object.hasOwn(dialects, id);
}
