import type { CustomSignature } from '../formula/custom.ts';

/** One function of functions.json, as far as the host reads it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

/** functions.json as the manifest names it. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  /** Errors in arguments are handed over instead of becoming the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What calculation has to know of it. */
export function signatureOf(metadata: FunctionMetadata, acceptsErrors: boolean): CustomSignature {
  return {
    volatile: metadata.options?.volatile === true,
    parameters: metadata.parameters.map((parameter) => ({
      matrix: parameter.dimensionality === 'matrix',
      optional: parameter.optional === true,
      repeating: parameter.repeating === true,
      acceptsErrors,
    })),
  };
}
