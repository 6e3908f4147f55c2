import type { Dialect, DialectId } from './dialect.ts';
import { plainLetter } from './letter-forms.ts';

const DOUBLED = { double: 'DOUBLE', text: 'VARCHAR' } as const;
/** Numbers written plainly, not so large or small that a cast would fail. */
const NUMBER = '^[+-]?([0-9]{1,100}[.]?[0-9]{0,100}|[.][0-9]{1,100})([eE][+-]?[0-9]{1,2})?$';

/** What people see as nothing at the ends of a text: white space, control characters, zero widths. */
const UNSEEN = '[\\p{Z}\\p{Cc}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]+';
const ENDS = `^${UNSEEN}|${UNSEEN}$`;
/** The same where regular expressions know no properties of characters. */
const LISTED =
  '[\\u0001-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200F\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF]+';

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
  ...DOUBLED,
  ...standardQuotes,
  number: withExponent,
  isNumber: (text) => `REGEXP_MATCHES(${text}, '${NUMBER}')`,
  toNumber: (text) => `CAST(${text} AS DOUBLE)`,
  toSerial: (date) => `CAST(CAST(${date} AS DATE) - DATE '1899-12-30' AS DOUBLE)`,
  trim: (text) => `REGEXP_REPLACE(${text}, ${standardQuotes.literal(ENDS)}, '', 'g')`,
  matches: (text, pattern) => `REGEXP_MATCHES(${text}, ${standardQuotes.literal(pattern)})`,
  plain: (text) => `LOWER(NFC_NORMALIZE(${text}))`,
  // A dot above is lost with the capital.
  plained: (character) => character.normalize('NFC').replace('İ', 'i').toLowerCase(),
  composes: true,
};

const postgresql: Dialect = {
  ...duckdb,
  id: 'postgresql',
  title: 'PostgreSQL',
  double: 'DOUBLE PRECISION',
  text: 'TEXT',
  isNumber: (text) => `${text} ~ '${NUMBER}'`,
  toNumber: (text) => `CAST(${text} AS DOUBLE PRECISION)`,
  toSerial: (date) => `CAST(CAST(${date} AS DATE) - DATE '1899-12-30' AS DOUBLE PRECISION)`,
  trim: (text) => `REGEXP_REPLACE(${text}, '^${LISTED}|${LISTED}$', '', 'g')`,
  matches: (text, pattern) => `${text} ~ ${standardQuotes.literal(pattern)}`,
  // Small letters must not depend on the language of the database.
  plain: (text, cased) => `LOWER(NORMALIZE(${text}, NFKC) COLLATE ${cased ? '"und-x-icu"' : '"C"'})`,
  plained: plainLetter,
};

const clickhouse: Dialect = {
  id: 'clickhouse',
  title: 'ClickHouse',
  inline: '',
  double: 'Nullable(Float64)',
  text: 'Nullable(String)',
  quote: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  literal: escaped,
  number: withExponent,
  isNumber: (text) => `match(${text}, '${NUMBER}')`,
  toNumber: (text) => `toFloat64OrNull(${text})`,
  // Its days of 1970 need no calendar before 1900, which it has not.
  toSerial: (date) =>
    `CAST(dateDiff('day', toDate32('1970-01-01'), toDate32(${date})) + 25569 AS Nullable(Float64))`,
  trim: (text) => `replaceRegexpAll(${text}, ${escaped(ENDS)}, '')`,
  matches: (text, pattern) => `match(${text}, ${escaped(pattern)})`,
  plain: (text) => `lowerUTF8(normalizeUTF8NFKC(${text}))`,
  plained: plainLetter,
  composes: true,
};

const spark: Dialect = {
  id: 'spark',
  title: 'Spark SQL',
  inline: '',
  double: 'DOUBLE',
  text: 'STRING',
  quote: (name) => `\`${name.replaceAll('`', '``')}\``,
  literal: escaped,
  number: withExponent,
  isNumber: (text) => `${text} RLIKE '${NUMBER}'`,
  toNumber: (text) => `CAST(${text} AS DOUBLE)`,
  toSerial: (date) => `CAST(DATEDIFF(${date}, DATE '1899-12-30') AS DOUBLE)`,
  trim: (text) => `REGEXP_REPLACE(${text}, ${escaped(ENDS)}, '')`,
  matches: (text, pattern) => `${text} RLIKE ${escaped(pattern)}`,
  plain: (text) => `LOWER(${text})`,
  plained: (character) => character.toLowerCase(),
  composes: false,
};

/** The dialect table: one entry a database. */
export const dialects: Readonly<Record<DialectId, Dialect>> = { duckdb, clickhouse, postgresql, spark };

/** Every dialect, in the order they are offered. */
export const dialectIds = Object.keys(dialects) as readonly DialectId[];
