import { Body1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LastRun } from '../../app/app.ts';
import { usePane } from '../pane.ts';
import { useViewWords } from '../use-view-words.ts';
import { GoToGrade } from './GoToGrade.tsx';

/** When the list was graded and when it is due again; says so plainly when it is, or when the scorecard has changed since. */
export function LastRunBar({ last }: { readonly last: LastRun }): ReactElement {
  const { say, formats } = usePane();
  const { review } = useViewWords();
  const due = last.nextReview === null ? null : formats.date(last.nextReview);
  const reminders = [
    ...(last.due && due !== null ? [say(review.due, { date: due })] : []),
    ...(last.older ? [review.older] : []),
  ];
  return (
    <>
      <div>
        <Body1 block>{say(review.last, { date: formats.date(last.date), scheme: last.scheme })}</Body1>
        {due !== null && !last.due && <Body1 block>{say(review.next, { date: due })}</Body1>}
      </div>
      {reminders.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {reminders.map((text) => (
              <div key={text}>{text}</div>
            ))}
          </MessageBarBody>
          <MessageBarActions>
            <GoToGrade size="small" />
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
