import type { CellError, Scalar } from '../model/scalar.ts';

/** What `functions.json` says about one custom function, as far as calculation needs it. */
export interface CustomSignature {
  readonly parameters: readonly CustomParameter[];
  readonly volatile: boolean;
}

export interface CustomParameter {
  /** A 2-D array goes in whole; otherwise a block is taken cell by cell and the results spill. */
  readonly matrix: boolean;
  readonly optional: boolean;
  /** The last parameter may repeat. */
  readonly repeating: boolean;
  /** Errors are handed over; otherwise an error in an argument is the result. */
  readonly acceptsErrors: boolean;
}

/**
 * An argument as the function gets it: null for an omitted one, rows of cells for a matrix parameter (blank cells are 0
 * there, as in Excel), the cell's value otherwise (null for a blank one).
 */
export type CustomArgument = Scalar | readonly (readonly Scalar[])[];

/** One call of a custom function from one cell. */
export interface CustomInvocation {
  /** As spelled in the formula, upper case, without `_xldudf_`. */
  readonly name: string;
  /** As many as the function declares (repeating ones as many as were given). */
  readonly args: readonly CustomArgument[];
  /** `Sheet1!B2` of the cell that calls. */
  readonly address: string;
  /** Addresses of the arguments that are references, else null, by argument. */
  readonly parameterAddresses: readonly (string | null)[];
  /** Aborted when the cell no longer wants the answer. */
  readonly signal: AbortSignal;
}

/** A value, an error, or rows of values that spill. */
export type CustomResult = Scalar | CellError | readonly (readonly Scalar[])[];

/** The way to the add-in's functions; the wire implements it. `call` never rejects: failures are `CellError`s. */
export interface CustomFunctionCaller {
  /** Null for a name that is no custom function. Names are upper case. */
  signature(name: string): CustomSignature | null;
  call(invocation: CustomInvocation): Promise<CustomResult>;
}
