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
  /** The number a text is, or NULL. */
  toNumber(text: string): string;
  /** A date or timestamp as a day's Excel serial (1900 system), a double. */
  toSerial(date: string): string;
  /** A text without blanks at its ends. */
  trim(text: string): string;
  /** The function that makes letters of any script small. */
  readonly lower: string;
  /** A text with full-width letters, digits and signs as half-width ones. */
  narrow(text: string): string;
}
