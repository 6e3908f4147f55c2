/** One cell as Office.js and CSV files deliver it: `""` or `null` is blank, an error cell is its text, e.g. `"#N/A"`. */
export type Cell = string | number | boolean | null;

/** Rows of cells; every row has the same length. */
export type Cells = readonly (readonly Cell[])[];
