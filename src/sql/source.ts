/** Where the statement reads from, and what is to come out. */
export interface SqlSource {
  /** The table's name, with its schema and database before it where they are needed, e.g. `['crm', 'customers']`. */
  readonly table: readonly string[];
  /** The table's column for each need of the scheme, by the need's key; a need may have none. */
  readonly columns: ReadonlyMap<string, string>;
  /** Needs whose column holds dates though numbers would do (RFM's recency as the day of the last purchase). */
  readonly dated: ReadonlySet<string>;
  /** Excel serial of the as-of date; null = the latest date in the data. */
  readonly asOf: number | null;
  /** The column with the tier of the last review, for movements; null = none. */
  readonly previousTier: string | null;
  /** The column with the score of the last review, for the missing policy `keep-last`; null = none. */
  readonly previousScore: string | null;
  /** Tiers set by hand, by customer. */
  readonly overrides: ReadonlyMap<string, string>;
  /** One row a customer, one row a tier, or the migration matrix (which needs the previous tier). */
  readonly result: SqlResult;
}

/** What a statement answers with. */
export type SqlResult = 'customers' | 'tiers' | 'migration';
