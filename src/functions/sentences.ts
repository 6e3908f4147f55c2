import type { Explanation } from "../engine/index.ts";
import { functionSentences } from "../locales/function-sentences.ts";
import { fill } from "../locales/phrase.ts";
import { reasonsIn } from "../locales/reasons.ts";
import { language } from "./language.ts";

/** Why a customer is in its tier and what leads to the next, as sentences in the user's language. */
export interface Sentences {
  readonly why: (explanation: Explanation) => string;
  /** `best` = the name of the best tier. */
  readonly next: (explanation: Explanation, best: string | undefined) => string;
}

/** The sentences for a whole column; made once a call. */
export function sentences(): Sentences {
  const locale = language();
  const words = functionSentences(locale);
  const reasons = reasonsIn(locale, words.reasons);
  return {
    why: (explanation) => {
      const { tier, score, notes } = explanation;
      const parts = reasons.why(explanation);
      if (parts === "") return "";
      if (tier === null) return fill(words.pending, { parts }, locale);
      const sentence =
        score === null
          ? fill(words.because, { tier, parts }, locale)
          : fill(words.scored, { tier, score, parts }, locale);
      const caps = notes.flatMap((note) =>
        note.kind === "capped" ? [fill(words.capped, { ...note }, locale)] : [],
      );
      return [sentence, ...caps].join(words.joint);
    },
    next: (explanation, best) =>
      explanation.tier === best ? words.reasons.next.top : (reasons.next(explanation) ?? ""),
  };
}
