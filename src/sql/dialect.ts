/** The databases a statement can be written for. */
export type DialectId = 'duckdb' | 'clickhouse' | 'postgresql' | 'spark';

/** All that differs between databases; everything else in a statement is standard SQL. */
export interface Dialect {
  readonly id: DialectId;
  /** As its makers write it. */
  readonly title: string;
  /** Names of the types of numbers and texts, as they stand in `CAST(x AS …)`; both allow NULL. */
  readonly double: string;
  readonly text: string;
  /** What stands after `AS` of an expression that is to be computed anew at each use, or nothing. */
  readonly inline: string;
  /** A name in quotes, whatever is in it. */
  quote(name: string): string;
  /** A text in quotes, whatever is in it. */
  literal(text: string): string;
  /** A finite number that is read back as the very same double. */
  number(value: number): string;
  /** Whether a text is a number, plainly written and of a usual size. */
  isNumber(text: string): string;
  /** The number such a text is. */
  toNumber(text: string): string;
  /** A date or timestamp as a day's Excel serial (1900 system), a double. */
  toSerial(date: string): string;
  /** A text without blanks at its ends. */
  trim(text: string): string;
  /** Whether a text holds something that a regular expression describes. */
  matches(text: string, pattern: string): string;
  /** A text in small letters, of each letter the plainest form the database knows. `cased` = letters beyond ASCII matter. */
  plain(text: string, cased: boolean): string;
  /** What `plain` makes of a character by itself. */
  plained(character: string): string;
  /** Whether `plain` joins letters and the accents that stand by themselves. */
  readonly composes: boolean;
}
