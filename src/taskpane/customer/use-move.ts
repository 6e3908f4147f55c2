import { useEffect } from 'react';
import type { Move } from '../../app/app.ts';
import type { Answer } from '../desk/desk-state.ts';
import { useAct } from '../desk/use-act.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';

/** How a row moved at the last run; none where nothing was written beside the list yet. */
export function useMove(row: number): Answer<readonly Move[]> {
  const { app } = usePane();
  const { request } = useDeskState();
  const { answer, ask } = useAct<readonly Move[]>();
  const graded = request !== null && request.source.own.size > 0;
  useEffect(() => {
    if (graded) void ask((run) => app.moves(request, [row], run));
  }, [ask, app, graded, request, row]);
  return graded ? answer : { status: 'none' };
}
