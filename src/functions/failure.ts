import { functionMessages } from "../locales/function-messages.ts";
import { fill, type Values } from "../locales/phrase.ts";
import { language } from "./language.ts";

/** What can be wrong with the arguments of a function; each has its words in every language. */
export type Failure = keyof ReturnType<typeof functionMessages>;

/** An error of the whole call: `#VALUE!` with a sentence in the user's language. Meant to be thrown. */
export function invalid(code: Failure, values: Values = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, said(code, values));
}

/** An error of one result: `#N/A` with a sentence, e.g. for a row that cannot be read. */
export function notAvailable(code: Failure, values: Values = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, said(code, values));
}

function said(code: Failure, values: Values): string {
  return fill(functionMessages(language())[code], values, language());
}
