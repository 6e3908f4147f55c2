import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from './desk.ts';
import type { DeskState, Progress } from './desk-state.ts';

const DeskContext = createContext<Desk | null>(null);

/** Gives the desk to the components below. */
export const DeskProvider = DeskContext.Provider;

/** The desk, to act on it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A component of the pane stands outside of DeskProvider');
  return desk;
}

/** What the desk knows, followed as it changes. */
export function useDeskState(): DeskState {
  const { state } = useDesk();
  return useSyncExternalStore(state.subscribe, state.get);
}

/** How far the run under way is, followed as it moves. */
export function useProgress(): Progress {
  const { progress } = useDesk();
  return useSyncExternalStore(progress.subscribe, progress.get);
}
