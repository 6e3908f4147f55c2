import { useEffect, useRef, useState } from 'react';
import type { Explained } from '../../app/app.ts';
import { asker } from '../desk/asker.ts';
import { shown, type Answer } from '../desk/desk-state.ts';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';

/**
 * Why the selected row has its grade, or the customer selected on a sheet of ours; asked again whenever the row, the data or the
 * scheme changes. `null` = left out.
 */
export function useExplanation(): Answer<Explained | null> {
  const { app } = usePane();
  const { look, request, preview } = useDeskState();
  const [answer, setAnswer] = useState<Answer<Explained | null>>({ status: 'none' });
  // What was last said stays in sight while it is asked again, so that nothing that is being typed below it is lost.
  const last = useRef<Explained | null>(null);
  const [ask] = useState(() => {
    const put = (next: Answer<Explained | null>): void => {
      if (next.status === 'ready') last.current = next.value;
      setAnswer(next);
    };
    return asker<Explained | null>(put, () => last.current).ask;
  });
  // A new preview means that something which bears on the grade has changed.
  const data = preview.status === 'ready' ? preview.value : null;
  const row = request?.source.selectedRow ?? null;
  // On a sheet of ours the list is meant, and no row of it is selected.
  const onOurs = (shown(look)?.ownSheet ?? null) !== null;
  useEffect(() => {
    if (request === null || (row === null && !onOurs)) return;
    if (row !== null && last.current?.row !== row) last.current = null;
    void ask((run) => app.explainRow(request, onOurs ? null : row, run));
  }, [ask, app, request, row, onOurs, data]);
  return row === null && !onOurs ? { status: 'none' } : answer;
}
