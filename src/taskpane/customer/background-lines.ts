import type { Explained } from '../../app/app.ts';
import type { ViewWords } from '../../locales/view-words.ts';
import type { Pane } from '../pane.ts';
import { noteText } from './note-text.ts';

/** What else had a say in a grade, a sentence each: the tier before, one set by hand, blanks, boundaries, vetoes. */
export function backgroundLines(
  explanation: Explained,
  pane: Pick<Pane, 'say' | 'formats'>,
  views: ViewWords,
): readonly string[] {
  const { previous, firstTime, computed } = views.customer;
  const { before } = explanation;
  const earlier =
    before === null ? [] : [before.tier === null ? firstTime : pane.say(previous, { tier: before.tier })];
  const byHand =
    explanation.computed !== null && explanation.computed !== explanation.tier
      ? [pane.say(computed, { tier: explanation.computed })]
      : [];
  return [
    ...earlier,
    ...byHand,
    ...blankLines(explanation, pane, views),
    ...explanation.notes.map((note) => noteText(note, pane, views)),
  ];
}

function blankLines(
  { missingWeight, factor }: Explained,
  { say }: Pick<Pane, 'say'>,
  { customer: { missing, weighted } }: ViewWords,
): readonly string[] {
  if (missingWeight === 0) return [];
  return [say(missing, { weight: missingWeight }), ...(factor > 1 ? [say(weighted, { factor })] : [])];
}
