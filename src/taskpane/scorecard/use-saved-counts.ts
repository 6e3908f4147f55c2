import { useState } from 'react';
import { useDeskState } from '../desk/use-desk.ts';

interface Saved {
  readonly key: string;
  readonly counts: readonly number[];
}

/**
 * The counts as they were before anything was changed here: those that were first seen of what is saved. A preset that is
 * changed becomes a copy under another id; the counts of the preset then stay the ones to compare with.
 */
export function useSavedCounts(id: string, counts: readonly number[] | null): readonly number[] | null {
  const { offer, request } = useDeskState();
  const saved = offer?.from !== 'own';
  const key = `${request?.source.id ?? ''} ${saved ? id : 'own'}`;
  const [kept, setKept] = useState<Saved | null>(null);
  if (counts !== null && (kept === null || (saved && kept.key !== key))) setKept({ key, counts });
  return kept === null ? null : kept.counts.length === counts?.length ? kept.counts : null;
}
