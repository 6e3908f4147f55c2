import { useState } from 'react';
import type { Scheme } from '../../engine/scheme/scheme.ts';
import type { SchemeOffer } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';
import { withOwn } from '../state/choices.ts';
import { copyOf } from './edit.ts';
import { useViewWords } from '../use-view-words.ts';

/** The scheme on the bench and the way to change it. */
export interface Draft {
  readonly offer: SchemeOffer;
  readonly scheme: Scheme;
  /** The same as long as one scheme is worked on, also when its first change makes a preset a copy: what is half typed stays. */
  readonly bench: string;
  /** Puts a changed scheme in its place; a preset is copied first, so that presets stay as they are. */
  readonly edit: (scheme: Scheme) => void;
  /** Adds a scheme of the user's own and chooses it. */
  readonly add: (scheme: Scheme) => void;
  /** Ids in use. */
  readonly ids: readonly string[];
}

/** The draft, or null while there is no scheme at all. */
export function useDraft(): Draft | null {
  const { choices, say } = usePane();
  const views = useViewWords();
  const { offer, offers } = useDeskState();
  const [made, setMade] = useState<{ readonly copy: string; readonly from: string } | null>(null);
  if (offer === null) return null;
  const { id } = offer.scheme;
  const bench = made?.copy === id ? made.from : id;
  const ids = offers.map((each) => each.scheme.id);
  const add = (scheme: Scheme): void => choices.update((now) => withOwn(now, scheme));
  const edit = (scheme: Scheme): void => {
    if (offer.from !== 'preset') return add(scheme);
    const copy = copyOf(scheme, say(views.scorecard.copyName, { name: scheme.name }), ids);
    setMade({ copy: copy.id, from: bench });
    add(copy);
  };
  return { offer, scheme: offer.scheme, bench, edit, add, ids };
}
