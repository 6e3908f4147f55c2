import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { useDeskState } from '../desk/use-desk.ts';
import { usePane } from '../pane.ts';

/** Says that the grades beside the list come from an older scorecard, and that their review is due; both may be. */
export function StaleNotice(): ReactElement | null {
  const { app, words, say, formats } = usePane();
  const { request, run } = useDeskState();
  const last = useMemo(
    () => (request === null ? null : app.lastRun(request.source, request.scheme)),
    [app, request],
  );
  if (last === null || run.status !== 'idle') return null;
  const { older, due } = words.pane.source;
  const reminders = [
    ...(last.due && last.nextReview !== null ? [say(due, { date: formats.date(last.nextReview) })] : []),
    ...(last.older ? [say(older, { date: formats.date(last.date), scheme: last.scheme })] : []),
  ];
  return (
    <>
      {reminders.map((text) => (
        <MessageBar key={text} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
