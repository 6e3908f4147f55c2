import { createContext, useContext, useSyncExternalStore } from 'react';
import type { App } from '../app/app.ts';
import type { Formats, Locale, Holding, Values, PaneWords } from '../locales/index.ts';
import type { Choices } from './state/choices.ts';
import type { Store } from './state/store.ts';

/** What every component of the pane can reach. */
export interface Pane {
  readonly app: App;
  readonly choices: Store<Choices>;
  readonly locale: Locale;
  readonly words: PaneWords;
  readonly formats: Formats;
  /** A phrase filled and put in its plural form. */
  readonly say: <Name extends string>(
    phrase: Holding<Name>,
    values: Readonly<Record<Name, string | number>> & Values,
  ) => string;
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane to the components below. */
export const PaneProvider = PaneContext.Provider;

/** The pane around the component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A component of the pane stands outside of PaneProvider');
  return pane;
}

/** The person's choices, and the way to change them. */
export function useChoices(): readonly [choices: Choices, choose: (change: Partial<Choices>) => void] {
  const { choices } = usePane();
  const now = useSyncExternalStore(choices.subscribe, choices.get);
  return [now, (change) => choices.update((before) => ({ ...before, ...change }))];
}
