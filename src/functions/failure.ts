import type { Issue } from "../engine/index.ts";
import { functionMessages } from "../locales/function-messages.ts";
import { issuePhrases } from "../locales/issue-phrases.ts";
import { issueText } from "../locales/issue-text.ts";
import { fill, type Values } from "../locales/phrase.ts";
import { shortened } from "../locales/shortened.ts";
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

/** `#VALUE!` with the sentence of what the engine found wrong. Meant to be thrown. */
export function refused(issue: Issue): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, saidOf(issue));
}

/** `#N/A` with the sentence of what the engine found wrong with a row. */
export function spoiled(issue: Issue): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, saidOf(issue));
}

function said(code: Failure, values: Values): string {
  const found = values["found"];
  const shown = typeof found === "string" ? { ...values, found: shortened(found) } : values;
  return fill(functionMessages(language())[code], shown, language());
}

/** Rows are counted from the first below the header: a function does not know where its range lies. */
function saidOf(issue: Issue): string {
  const locale = language();
  return issueText(issue, { locale, phrases: issuePhrases(locale), top: null });
}
