import { useEffect, useState } from 'react';
import type { Move } from '../../app/app.ts';
import { settled } from '../desk/settled.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';

/** How a row moved at the last run; null where nothing was written beside the list yet. */
export function useMove(row: number): Move | null {
  const { app } = usePane();
  const { request } = useDeskState();
  const [move, setMove] = useState<Move | null>(null);
  useEffect(() => {
    if (request === null || request.source.own.size === 0 || app.moves === undefined) return;
    const asked = new AbortController();
    const run = { signal: asked.signal, onProgress: () => undefined };
    void settled(app.moves(request, [row], run)).then((found) => {
      if (!asked.signal.aborted) setMove(found.ok ? (found.value[0] ?? null) : null);
    });
    return () => asked.abort();
  }, [app, request, row]);
  return move?.row === row ? move : null;
}
