/** The error that a call throws, as the cell would show it; fails when it throws nothing or something else. */
export function failureOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { code: error.code, message: String(error.message) };
    throw error;
  }
  throw new Error('It went through');
}

/** A cell of a result that should be an error. */
export function errorIn(cell: unknown): { readonly code: string; readonly message: string } {
  if (!(cell instanceof CustomFunctions.Error)) throw new Error(`No error: ${String(cell)}`);
  return { code: cell.code, message: String(cell.message) };
}
