import { useEffect } from 'react';
import type { Insight } from '../../app/app.ts';
import type { Answer } from '../desk/desk-state.ts';
import { gradingKey } from '../desk/request.ts';
import { useAct } from '../desk/use-act.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { useChoices, usePane } from '../pane.ts';

/** What the list says, asked again when the list, the scheme or the number of staff changes. */
export function useInsight(): Answer<Insight> {
  const { app } = usePane();
  const [{ staff }] = useChoices();
  const { request, preview } = useDeskState();
  const { answer, ask } = useAct<Insight>();
  // A move within the same list changes the request, but nothing that is shown here.
  const key = request === null ? null : gradingKey(request);
  const data = preview.status === 'ready' ? preview.value : null;
  useEffect(() => {
    if (request !== null) void ask((run) => app.insight({ request, staff }, run));
  }, [ask, app, key, data, staff]);
  return request === null ? { status: 'none' } : answer;
}
