import { parse, tokenize } from '@borgar/fx';
import type { AstExpression } from '@borgar/fx';

/** Characters that Excel takes; of longer ones, which only a forged file has, some would be parsed for minutes. */
const LONGEST = 8192;

/** The syntax tree of a formula with its `=`, or null when Excel would not accept its text. */
export function parseFormula(formula: string): AstExpression | null {
  if (isTooLong(formula)) return null;
  try {
    const tokens = tokenize(formula, { mergeRefs: true });
    if (tokens.some((token) => token.unterminated === true)) return null;
    return parse(tokens, { permitArrayCalls: false, looseRefCalls: true });
  } catch {
    return null; // the parser throws for text that is no formula, and for nothing else
  }
}

/** Whether a formula is longer than Excel takes. */
export function isTooLong(formula: string): boolean {
  return formula.length > LONGEST;
}

/** Whether a text with its `=` reads as a formula. */
export function isFormula(text: string): boolean {
  return parseFormula(text) !== null;
}
