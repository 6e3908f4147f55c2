/** The errors a cell can hold. */
export type ErrorText =
  '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!' | '#BUSY!';

/** An error as a value of its own kind, so that it never meets a text that looks like it. */
export class CellError {
  constructor(
    readonly text: ErrorText,
    readonly message: string | null = null,
  ) {}
}

/** What a cell holds; null is blank, which is neither 0 nor "". */
export type Scalar = number | string | boolean | CellError | null;
