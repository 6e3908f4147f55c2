/** Words of one custom function in another language. */
export interface FunctionWords {
  readonly description: string;
  /** By parameter name. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Words of all functions by id, and of the choices by enum id and value. */
export interface FunctionsWords {
  readonly functions: Readonly<Record<string, FunctionWords>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
