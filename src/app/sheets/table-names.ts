/** Key of the sheet that holds the scheme. */
export const SCHEME_SHEET = 'scorecard';

/** Names of the three tables that hold a scheme. */
export const SCHEME_TABLES = ['Scorecard', 'Tiers', 'Grading'] as const;

/** Name of the table that holds tiers set by hand. */
export const OVERRIDES_TABLE = 'Overrides';
