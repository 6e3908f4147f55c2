import type { Note } from '../../engine/explain/explanation.ts';
import type { ViewWords } from '../../locales/view-words.ts';
import type { Pane } from '../pane.ts';

/** A note on a grade, in words. */
export function noteText(
  note: Note,
  { say, formats }: Pick<Pane, 'say' | 'formats'>,
  { customer: { note: words } }: ViewWords,
): string {
  switch (note.kind) {
    case 'on-boundary':
      return note.criterion === null
        ? say(words.scoreOnBoundary, { at: note.at })
        : say(words['on-boundary'], { criterion: note.criterion, at: note.at });
    case 'capped':
      return say(words.capped, { tier: note.tier, field: note.field });
    case 'overridden':
      return note.date === null
        ? say(words.overridden, { tier: note.tier, reason: note.reason })
        : say(words.overriddenOn, {
            tier: note.tier,
            reason: note.reason,
            date: formats.date(note.date),
          });
    case 'rule':
      return say(words.rule, { rule: note.rule + 1 });
    case 'no-rule':
      return words['no-rule'];
    case 'population':
      return say(words.population, { criterion: note.criterion });
  }
}
