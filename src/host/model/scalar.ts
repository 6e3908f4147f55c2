/** The errors a cell can hold. */
export const ERROR_TEXTS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
export type ErrorText = (typeof ERROR_TEXTS)[number];

/** An error as a value of its own kind, so that it never meets a text that looks like it. */
export class CellError {
  constructor(
    readonly text: ErrorText,
    readonly message: string | null = null,
  ) {}
}

/** What a cell holds; null is blank, which is neither 0 nor "". */
export type Scalar = number | string | boolean | CellError | null;
