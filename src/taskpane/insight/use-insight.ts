import { useEffect, useState } from 'react';
import type { Insight } from '../../app/app.ts';
import { asker } from '../desk/asker.ts';
import type { Answer } from '../desk/desk-state.ts';
import { gradingKey } from '../desk/request.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { useChoices, usePane } from '../pane.ts';

/** What the list says, asked again when the list, the scheme or the number of staff changes. */
export function useInsight(): Answer<Insight> {
  const { app } = usePane();
  const [{ staff }] = useChoices();
  const { request, preview } = useDeskState();
  const [answer, setAnswer] = useState<Answer<Insight>>({ status: 'none' });
  const [ask] = useState(() => {
    let last: Insight | null = null;
    const keep = (next: Answer<Insight>): void => {
      if (next.status === 'ready') last = next.value;
      setAnswer(next);
    };
    return asker<Insight>(keep, () => last).ask;
  });
  // A move within the same list changes the request, but nothing that is shown here.
  const key = request === null ? null : gradingKey(request);
  const data = preview.status === 'ready' ? preview.value : null;
  useEffect(() => {
    if (request === null || app.insight === undefined) return;
    const insight = app.insight;
    void ask((signal) => insight({ request, staff }, { signal, onProgress: () => undefined }));
  }, [ask, app, key, data, staff]);
  return request === null ? { status: 'none' } : answer;
}
