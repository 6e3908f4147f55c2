import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from './desk.ts';

export const DeskContext = createContext<Desk | null>(null);

/** The desk; the component draws again whenever workbook or page change. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk outside of a desk');
  useSyncExternalStore(desk.subscribe, desk.snapshot);
  return desk;
}
