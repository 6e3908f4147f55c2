import { parse, tokenize } from '@borgar/fx';
import type { AstExpression } from '@borgar/fx';

/** The syntax tree of a formula with its `=`, or null when Excel would not accept its text. */
export function parseFormula(formula: string): AstExpression | null {
  try {
    const tokens = tokenize(formula, { mergeRefs: true });
    if (tokens.some((token) => token.unterminated === true)) return null;
    return parse(tokens, { permitArrayCalls: false, looseRefCalls: true });
  } catch {
    return null; // the parser throws for text that is no formula, and for nothing else
  }
}

/** Whether a text with its `=` reads as a formula. */
export function isFormula(text: string): boolean {
  return parseFormula(text) !== null;
}
