/** A worked example of a custom function that needs no data on the sheet. */
export interface FunctionExample {
  readonly formula: string;
  /** The cells it spills, as far as they are shown; numbers rounded to six decimals. */
  readonly result: readonly (readonly (string | number)[])[];
}

/** An example by function id. */
export type FunctionExamples = Readonly<Record<string, FunctionExample>>;
